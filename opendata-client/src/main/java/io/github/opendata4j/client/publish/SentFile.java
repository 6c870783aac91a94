package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.FileChangedException;
import io.github.opendata4j.client.LocalFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A local file that is about to be sent, with what the file system says of it: between its sending and the commit others
 * may be sent for hours, and whoever has mended the file meanwhile doesn't want to see the old one published.
 */
final class SentFile {
    private final Path path;
    private final String state;

    private SentFile(Path path, String state) {
        this.path = path;
        this.state = state;
    }

    static SentFile of(LocalFile file) {
        return new SentFile(file.path(), state(file.path()));
    }

    /** Refuses a file that was written to since. */
    void requireUnchanged() {
        if (!state(path).equals(state)) {
            throw new FileChangedException(path);
        }
    }

    private static String state(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey();
        } catch (IOException e) {
            throw new FileChangedException(path, e);
        }
    }
}
