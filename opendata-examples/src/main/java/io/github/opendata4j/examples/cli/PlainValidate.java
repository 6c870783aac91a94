package io.github.opendata4j.examples.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the plainest forms of {@code opendata validate} without picocli: {@code validate FILE --schema NAME}, with
 * options that are spelt out, given once and have a value that is known here. Whatever else there is, help and mistakes
 * above all, is picocli's, which would have read these in the same way.
 */
final class PlainValidate {
    private static final Map<String, Set<String>> CHOICES = Map.of(
            "--profile", Set.of("standard", "validata", "strict"),
            "--format", Set.of("text", "html", "json", "csv", "frictionless", "validata"),
            "--lang", Set.of("fr", "en"));

    private static final List<String> WITH_VALUE =
            List.of("--schema", "--out", "--findings", "--profile", "--format", "--lang", KeyMemoryOption.NAME);

    private final Map<String, String> options = new HashMap<>();
    private String file = "";

    private PlainValidate() {}

    /** The command, if the arguments are plain. */
    static Optional<ValidateCommand> parse(OpendataCommand opendata, String... args) {
        PlainValidate plain = new PlainValidate();
        if (args.length == 0 || !args[0].equals("validate") || !plain.read(args)) {
            return Optional.empty();
        }
        try {
            ValidateCommand command = new ValidateCommand(opendata).plain(Path.of(plain.file), plain.options);
            String language = plain.options.get("--lang");
            if (language != null) {
                opendata.speak(language.equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
            }
            return Optional.of(command);
        } catch (InvalidPathException e) {
            return Optional.empty(); // picocli has the words for it
        }
    }

    private boolean read(String... args) {
        for (int i = 1; i < args.length; i++) {
            String arg = args[i];
            if (WITH_VALUE.contains(arg) && i + 1 < args.length) {
                if (!takeOption(arg, args[++i])) {
                    return false;
                }
            } else if (arg.equals("--values")) {
                if (!takeOption(arg, "true")) {
                    return false;
                }
            } else if (!isPlain(arg) || !file.isEmpty()) {
                return false;
            } else {
                file = arg;
            }
        }
        return !file.isEmpty() && options.containsKey("--schema");
    }

    private boolean takeOption(String name, String value) {
        boolean known = !CHOICES.containsKey(name) || CHOICES.get(name).contains(value);
        boolean right = (!name.equals("--findings") || FindingsLimit.of(value).isPresent())
                && (!name.equals(KeyMemoryOption.NAME) || KeyMemory.of(value).isPresent());
        return isPlain(value) && known && right && options.put(name, value) == null;
    }

    /** Not an option, nor a file of arguments, nor anything else that picocli might take apart. */
    private static boolean isPlain(String value) {
        return !value.isEmpty() && "-@\"'".indexOf(value.charAt(0)) < 0;
    }
}
