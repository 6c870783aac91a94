package io.github.opendata4j.client.internal.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names of files and folders that Linux, Windows and macOS hold alike, and that stand in an address as they are.
 *
 * <p>Letters and digits of any script, hyphen, underscore and full stop, beginning with a letter or digit, not ending
 * in a full stop; at most {@value #LONGEST} bytes in UTF-8, in Unicode's form NFC; none of the names that Windows keeps
 * for its devices ({@code con}, {@code nul.txt}…).
 */
public final class SafeNames {
    /** Leaves room for a hash and two extensions within the 255 bytes of most file systems. */
    public static final int LONGEST = 200;

    /** How many characters of a text make a name: longer ones are hard to read, and paths are short on Windows. */
    private static final int SHORTENED = 60;

    private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]*");
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}\\p{M}._-]+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[._-]+$");
    private static final Set<String> DEVICES = Stream.concat(
                    Stream.of("con", "prn", "aux", "nul", "conin$", "conout$"),
                    IntStream.rangeClosed(0, 9).boxed().flatMap(n -> Stream.of("com" + n, "lpt" + n)))
            .collect(Collectors.toUnmodifiableSet());

    private SafeNames() {}

    /**
     * Says whether a name may be used as it is.
     *
     * @param name any text
     * @return whether it is one of the names that the class comment describes
     */
    public static boolean isSafe(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length <= LONGEST
                && SAFE.matcher(name).matches()
                && !name.endsWith(".")
                && Normalizer.isNormalized(name, Normalizer.Form.NFC)
                && !isDevice(name);
    }

    /**
     * Brings any text as near to a safe name as can be: what isn't allowed becomes a hyphen.
     *
     * @param text any text
     * @param otherwise the name to use where nothing is left
     * @return a safe name
     */
    public static String of(String text, String otherwise) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        String name = EDGES.matcher(UNSAFE.matcher(normal).replaceAll("-")).replaceAll("");
        if (name.codePointCount(0, name.length()) > SHORTENED) {
            String cut = name.substring(0, name.offsetByCodePoints(0, SHORTENED));
            name = EDGES.matcher(cut).replaceAll("");
        }
        return isSafe(name) ? name : otherwise;
    }

    /**
     * Says under which name a file system that overlooks case and composition would keep this one.
     *
     * @param name any name
     * @return equal for two names that may be one and the same file somewhere
     */
    public static String folded(String name) {
        String upper = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        return DEVICES.contains((dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT));
    }
}
