package io.github.opendata4j.model.internal.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file beside its place, and moves it there once it is whole; through a link, into a pipe or a device it is copied. */
public final class FileReplacement {

    private FileReplacement() {}

    /** Writes all of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @param out takes the bytes; need not be flushed or closed
         * @throws IOException if that fails
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, or replaces it.
     *
     * @param file where to; its folder has to be there
     * @param content writes it
     * @return the file
     * @throws IOException if it can't be written; what was there before stays
     */
    public static Path write(Path file, Content content) throws IOException {
        return write(file, content, written -> {});
    }

    /** Looks at a file before it goes to its place. */
    @FunctionalInterface
    public interface Inspection {
        /**
         * Looks at it.
         *
         * @param written the file where it is now, whole
         * @throws IOException if it may not go to its place
         */
        void inspect(Path written) throws IOException;
    }

    /**
     * Writes a file, or replaces it, if it passes an inspection.
     *
     * @param file where to; its folder has to be there
     * @param content writes it
     * @param inspection throws what it likes if the file may not go there
     * @return the file
     * @throws IOException if it can't be written; what was there before stays
     */
    public static Path write(Path file, Content content, Inspection inspection) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "this is a directory; name a file in it");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "there is no such folder to write into");
        }
        try (FilePart part = FilePart.of(file)) {
            fill(part.path(), file, content);
            inspection.inspect(part.path());
            part.put();
        }
        return file;
    }

    private static void fill(Path part, Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            OutputStream named = new NamedOutput(Channels.newOutputStream(channel), file);
            OutputStream out = new BufferedOutputStream(named, 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true); // else a crash after the move could leave an empty file
        }
    }
}
