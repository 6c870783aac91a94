package io.github.opendata4j.model.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Where the bytes of a table come from: a file, memory, or anything that can be opened again. Making one opens
 * nothing. Immutable.
 *
 * <pre>{@code
 * TableSource.of(Path.of("aides.csv"));
 * TableSource.of("aides.csv", "nom,montant\nMAGMA,40000\n".getBytes(UTF_8));
 * TableSource.of("aides.csv", () -> connection.getInputStream());
 * TableSource.of(Path.of("exports.zip")).inArchive("2026/aides.csv");
 * }</pre>
 */
public final class TableSource {

    /** Stands between the name of an archive and that of a file in it. */
    private static final String ENTRY = "!/";

    private final String name;
    private final InputStreamSupplier opener;
    private final @Nullable Path path;
    private final long size;
    private final @Nullable String entry;

    private TableSource(String name, InputStreamSupplier opener, @Nullable Path path, long size) {
        this.name = name;
        this.opener = opener;
        this.path = path;
        this.size = size;
        this.entry = null;
    }

    private TableSource(TableSource archive, String entry) {
        this.name = (archive.entry == null ? archive.name : archive.archiveName()) + ENTRY + entry;
        this.opener = archive.opener;
        this.path = archive.path;
        this.size = archive.size;
        this.entry = entry;
    }

    /**
     * A file.
     *
     * @param path where it is
     * @return the source, named as the file
     */
    public static TableSource of(Path path) {
        Path last = path.getFileName();
        return new TableSource(last == null ? path.toString() : last.toString(), new FileOpener(path), path, -1);
    }

    /**
     * Bytes in memory.
     *
     * @param name what reports and messages call it
     * @param bytes a whole table; not copied, so don't change them
     * @return the source
     */
    public static TableSource of(String name, byte[] bytes) {
        return new TableSource(name, () -> new ByteArrayInputStream(bytes), null, bytes.length);
    }

    /**
     * Whatever gives a stream.
     *
     * @param name what reports and messages call it
     * @param opener gives a fresh stream of the same bytes each time
     * @return the source
     */
    public static TableSource of(String name, InputStreamSupplier opener) {
        return new TableSource(name, opener, null, -1);
    }

    /**
     * The same source, a zip archive, with the file that is meant in it. An archive with one table needs no such word.
     *
     * @param name of the file in the archive, with its folders: {@code exports/aides.csv}
     * @return the source, named {@code exports.zip!/exports/aides.csv}; {@link #open} still gives the archive itself
     */
    public TableSource inArchive(String name) {
        return new TableSource(this, name);
    }

    private record FileOpener(Path path) implements InputStreamSupplier {

        @Override
        public InputStream open() throws IOException {
            if (Files.isDirectory(path)) {
                throw new FileSystemException(path.toString(), null, "this is a directory; name a file in it");
            }
            return Files.newInputStream(path);
        }
    }

    /**
     * What reports and messages call it.
     *
     * @return the file's name without its folder, or the name that was given; for a file in an archive that name, then
     *     {@code !/} and {@link #entry}
     */
    public String name() {
        return name;
    }

    /**
     * What the file is called that {@link #open} opens.
     *
     * @return {@link #name} without the file in the archive that is meant
     */
    public String archiveName() {
        return entry == null ? name : name.substring(0, name.length() - entry.length() - ENTRY.length());
    }

    /**
     * Opens it.
     *
     * @return a stream at the first byte; the caller closes it
     * @throws IOException if it is not there, may not be read, or is a directory
     */
    public InputStream open() throws IOException {
        return opener.open();
    }

    /**
     * The file that it is.
     *
     * @return empty if it is none
     */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /**
     * Which file of an archive is meant.
     *
     * @return empty if that was not said
     */
    public Optional<String> entry() {
        return Optional.ofNullable(entry);
    }

    /**
     * How long it is, to show progress.
     *
     * @return bytes; empty if that is not known
     */
    public OptionalLong size() {
        if (size >= 0) {
            return OptionalLong.of(size);
        }
        try {
            return path == null || !Files.isRegularFile(path)
                    ? OptionalLong.empty()
                    : OptionalLong.of(Files.size(path));
        } catch (IOException e) {
            return OptionalLong.empty(); // opening it will tell why
        }
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }
}
