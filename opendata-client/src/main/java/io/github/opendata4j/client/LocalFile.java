package io.github.opendata4j.client;

import io.github.opendata4j.client.internal.Digests;
import io.github.opendata4j.model.Checksum;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.function.LongConsumer;

/**
 * A file on this machine as it was when it was read, so that only these bytes are ever published.
 *
 * @param path where it is, absolute
 * @param bytes how long it was
 * @param checksum its SHA-256
 */
public record LocalFile(Path path, long bytes, Checksum checksum) {
    private static final int BUFFER = 1 << 16;

    /**
     * Reads a file once, from end to end.
     *
     * @param path where it is; a symbolic link is followed
     * @return its size and checksum
     * @throws UnreadableFileException if it is no file, or can't be read
     */
    public static LocalFile read(Path path) {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw UnreadableFileException.noFile(path);
        }
        MessageDigest digest = Digests.sha256();
        try (InputStream in = Files.newInputStream(path)) {
            long bytes = pump(in, OutputStream.nullOutputStream(), digest, count -> {});
            return new LocalFile(path.toAbsolutePath().normalize(), bytes, Digests.checksum(digest));
        } catch (IOException e) {
            throw new UnreadableFileException(path, e);
        }
    }

    /**
     * Copies the bytes, and makes sure that they are still the same. They may have been written in part when the
     * exception says that they are not.
     *
     * @param out where to; left open
     * @param copied told now and then how many bytes have been copied in all
     * @throws IOException if reading breaks off, or the stream can't be written
     * @throws UnreadableFileException if the file can't be opened
     * @throws FileChangedException if the file has changed
     */
    public void copyTo(OutputStream out, LongConsumer copied) throws IOException {
        MessageDigest digest = Digests.sha256();
        try (InputStream in = open()) {
            long count = pump(in, out, digest, done -> {
                copied.accept(done);
                if (done > bytes) {
                    throw new FileChangedException(path);
                }
            });
            if (count != bytes || !Digests.checksum(digest).equals(checksum)) {
                throw new FileChangedException(path);
            }
        }
    }

    /**
     * Makes sure that the file still has these bytes.
     *
     * @throws UnreadableFileException if it can't be read
     * @throws FileChangedException if it has changed
     */
    public void requireUnchanged() {
        try {
            copyTo(OutputStream.nullOutputStream(), count -> {});
        } catch (IOException e) {
            throw new UnreadableFileException(path, e);
        }
    }

    private InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw new FileChangedException(path, e);
        } catch (IOException e) {
            throw new UnreadableFileException(path, e);
        }
    }

    private static long pump(InputStream in, OutputStream out, MessageDigest digest, LongConsumer progress)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            digest.update(buffer, 0, count);
            out.write(buffer, 0, count);
            total += count;
            progress.accept(total);
        }
        return total;
    }
}
