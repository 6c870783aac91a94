package io.github.opendata4j.client.internal;

import io.github.opendata4j.client.FileChangedException;
import io.github.opendata4j.client.UnreadableFileException;
import io.github.opendata4j.model.Checksum;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, the digest of this module, and SHA-1, by which udata tells files apart. */
public final class Digests {
    private Digests() {}

    /**
     * Starts a digest.
     *
     * @return an empty one
     */
    public static MessageDigest sha256() {
        return start("SHA-256");
    }

    /**
     * Starts a digest, for nothing but to compare it with the one that a portal tells.
     *
     * @return an empty one
     */
    public static MessageDigest sha1() {
        return start("SHA-1");
    }

    private static MessageDigest start(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm, e);
        }
    }

    /**
     * Digests a file.
     *
     * @param file the file
     * @return its SHA-1 in hexadecimal
     * @throws UnreadableFileException if it can't be read
     * @throws FileChangedException if it is there no more
     */
    public static String sha1(Path file) {
        MessageDigest digest = sha1();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        } catch (NoSuchFileException e) {
            throw new FileChangedException(file, e);
        } catch (IOException e) {
            throw new UnreadableFileException(file, e);
        }
        return HexFormat.of().formatHex(digest.digest());
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
