package io.github.opendata4j.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The checksum of a file, written the one way that DCAT and Data Package both take.
 *
 * @param algorithm in lower case, SHA without its hyphen: {@code sha256}, {@code md5}, {@code sha3-256}; other
 *     spellings ({@code SHA-256}) are brought to it
 * @param hex the digest in lower-case hexadecimal
 */
public record Checksum(String algorithm, String hex) {

    private static final Pattern SHA = Pattern.compile("sha-(\\d+)");
    private static final Pattern HEX = Pattern.compile("(?:[0-9a-f]{2})+");

    /**
     * Brings both to their one spelling.
     *
     * @throws IllegalArgumentException if the algorithm is blank or the digest is not hexadecimal
     */
    public Checksum {
        algorithm = SHA.matcher(algorithm.strip().toLowerCase(Locale.ROOT)).replaceFirst("sha$1");
        hex = hex.strip().toLowerCase(Locale.ROOT);
        if (algorithm.isEmpty()) {
            throw new IllegalArgumentException("A checksum names its algorithm, such as sha256");
        }
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("A checksum is written in hexadecimal, two digits a byte");
        }
    }

    /**
     * A checksum in the form of Data Package.
     *
     * @param text {@code sha256:9f86…}; without an algorithm it is an MD5, as there
     * @return the checksum
     * @throws IllegalArgumentException if the digest is not hexadecimal
     */
    public static Checksum parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new Checksum("md5", text)
                : new Checksum(text.substring(0, colon), text.substring(colon + 1));
    }

    /**
     * The form of Data Package: {@code sha256:9f86…}.
     *
     * @return algorithm, colon, digest
     */
    @Override
    public String toString() {
        return algorithm + ":" + hex;
    }
}
