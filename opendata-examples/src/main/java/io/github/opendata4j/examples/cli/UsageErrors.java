package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.internal.text.Nearest;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command that is not understood: what is wrong with it, and where its help is. */
final class UsageErrors implements IParameterExceptionHandler {
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    private final OpendataCommand opendata;

    UsageErrors(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    /** What to throw where a sub-command is missing; a plain type, so that whoever throws it does not load picocli's. */
    static RuntimeException commandMissing(CommandSpec spec, Messages messages) {
        return new ParameterException(spec.commandLine(), messages.text("command-missing"));
    }

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        Messages messages = opendata.messages();
        String help = command.getCommandSpec().qualifiedName() + " --help";
        opendata.shell().err().println(explain(exception, messages) + " " + messages.text("usage-next-step", help));
        return ExitCode.USAGE.number();
    }

    private static String explain(ParameterException exception, Messages messages) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, messages);
        }
        if (exception instanceof MissingParameterException missing) {
            return messages.text("parameter-missing", names(missing.getMissing()));
        }
        if (exception instanceof MutuallyExclusiveArgsException) {
            return messages.text("options-exclusive", named(String.valueOf(exception.getMessage())));
        }
        ArgSpec argument = exception.getArgSpec();
        if (argument != null && exception.getValue() != null) {
            return messages.text("value-refused", name(argument), exception.getValue(), argument.paramLabel());
        }
        return String.valueOf(exception.getMessage());
    }

    private static String unmatched(UnmatchedArgumentException exception, Messages messages) {
        String word = exception.getUnmatched().get(0);
        String key = exception.isUnknownOption() ? "option-unknown" : "word-unexpected";
        return Nearest.to(word, known(exception))
                .map(similar -> messages.text(key, word) + " " + messages.text("did-you-mean", similar))
                .orElseGet(() -> messages.text(key, word));
    }

    private static Set<String> known(UnmatchedArgumentException exception) {
        CommandSpec command = exception.getCommandLine().getCommandSpec();
        return exception.isUnknownOption()
                ? command.optionsMap().keySet()
                : command.subcommands().keySet();
    }

    /** The options that a text of picocli names: it tells them in no other way. */
    private static String named(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).distinct().collect(Collectors.joining(", "));
    }

    private static String names(List<ArgSpec> missing) {
        return missing.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
    }

    /** As the help page shows it: {@code --schema NAME|PATH}, {@code FILE}. */
    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
