package io.github.opendata4j.model.internal.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file that is made somewhere else than where it is to be, and put there once it is whole: beside its place, or, if a
 * link, a pipe or a device is there already, among the temporary files. Such a one is never replaced: it is written to.
 *
 * <pre>{@code
 * try (FilePart part = FilePart.of(file)) {
 *     Files.writeString(part.path(), text);
 *     part.put();
 * }
 * }</pre>
 */
public final class FilePart implements Closeable {

    private final Path file;
    private final Path part;
    private final boolean replaces;

    private FilePart(Path file, Path part, boolean replaces) {
        this.file = file;
        this.part = part;
        this.replaces = replaces;
    }

    /**
     * Begins a file.
     *
     * @param file where it is to be; its folder has to be there
     * @return an empty file to be filled; the caller closes it
     * @throws IOException if nothing can be made there
     */
    public static FilePart of(Path file) throws IOException {
        boolean replaces = Files.notExists(file, LinkOption.NOFOLLOW_LINKS)
                || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        Path part = replaces
                ? Files.createFile(file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part"))
                : Files.createTempFile("opendata", ".part");
        return new FilePart(file, part, replaces);
    }

    /**
     * Where the file is made.
     *
     * @return an existing file
     */
    public Path path() {
        return part;
    }

    /**
     * Puts it where it is to be.
     *
     * @throws IOException if that fails; what was there before stays, unless it is a link or the like
     */
    public void put() throws IOException {
        if (!replaces) {
            try (OutputStream out = Files.newOutputStream(file)) {
                Files.copy(part, out);
            }
            return;
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Forgets what was made and not put anywhere. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(part);
    }
}
