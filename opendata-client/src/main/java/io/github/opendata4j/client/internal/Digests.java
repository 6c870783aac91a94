package io.github.opendata4j.client.internal;

import io.github.opendata4j.model.Checksum;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, the one digest of this module. */
public final class Digests {
    private Digests() {}

    /**
     * Starts a digest.
     *
     * @return an empty one
     */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Ends a digest.
     *
     * @param digest a digest of {@link #sha256()}
     * @return its value
     */
    public static Checksum checksum(MessageDigest digest) {
        return new Checksum("sha256", HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * Digests a text in UTF-8.
     *
     * @param text any text
     * @return its value
     */
    public static Checksum of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Digests bytes.
     *
     * @param bytes any bytes
     * @return their value
     */
    public static Checksum of(byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update(bytes);
        return checksum(digest);
    }
}
