package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.internal.files.SafeNames;
import io.github.opendata4j.model.Checksum;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that a file has once published: what it was called, and the beginning of its SHA-256, so that another content
 * always has another name and no reader ever sees half of a change.
 */
final class DataFileName {
    private static final int HASH_DIGITS = 12;
    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,10})$");
    private static final Set<String> COMPRESSIONS = Set.of("gz", "bz2", "xz", "zip", "zst");
    private static final Pattern PUBLISHED = Pattern.compile("-[0-9a-f]{" + HASH_DIGITS + "}$");

    private DataFileName() {}

    /**
     * Names a file.
     *
     * @param file the local file
     * @param checksum its SHA-256
     * @return such as {@code aides-3f2a9c1b04de.csv}; safe on every file system
     */
    static String of(Path file, Checksum checksum) {
        Path fileName = file.getFileName();
        String name = fileName == null ? "" : fileName.toString();
        String extension = extension(name);
        String stem = name.substring(0, name.length() - extension.length());
        String original = PUBLISHED.matcher(stem).replaceFirst("");
        return SafeNames.of(original, "data") + "-" + checksum.hex().substring(0, HASH_DIGITS)
                + extension.toLowerCase(Locale.ROOT);
    }

    /** With the one before it where the last says no more than that the file is compressed: {@code .csv.gz}. */
    private static String extension(String name) {
        Matcher last = EXTENSION.matcher(name);
        if (!last.find()) {
            return "";
        }
        if (COMPRESSIONS.contains(last.group(1).toLowerCase(Locale.ROOT))) {
            return extension(name.substring(0, last.start())) + last.group();
        }
        return last.group();
    }
}
