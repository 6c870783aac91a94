package io.github.opendata4j.validation.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What frictionless says of the file as bytes.
 *
 * @param md5 in hexadecimal
 * @param sha256 in hexadecimal
 * @param bytes the size
 */
record ForeignFile(String md5, String sha256, long bytes) {

    private static final int BLOCK = 1 << 16;

    static ForeignFile read(Path file) throws IOException {
        MessageDigest md5 = digest("MD5");
        MessageDigest sha256 = digest("SHA-256");
        long size = 0;
        byte[] block = new byte[BLOCK];
        try (InputStream in = new DigestInputStream(new DigestInputStream(Files.newInputStream(file), md5), sha256)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                size += read;
            }
        }
        HexFormat hex = HexFormat.of();
        return new ForeignFile(hex.formatHex(md5.digest()), hex.formatHex(sha256.digest()), size);
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has " + algorithm, e);
        }
    }
}
