package io.github.opendata4j.validation.schema;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the files of a mirrored catalogue stand: its list, and each descriptor in {@code owner/name/version/}, as on
 * schema.data.gouv.fr, or in {@code owner__name/version/}. Names come from the list, which has let through none that
 * leaves the folder.
 */
final class CacheFolder {

    static final String LIST = "schemas.json";

    /** A list of 95 schemas has a fifth of a megabyte. */
    static final int MOST_LIST_BYTES = 16 << 20;

    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][\\w.-]{0,99}");

    private final Path root;

    CacheFolder(Path root) {
        this.root = root;
    }

    /** The folder of the list within a directory that someone has mirrored, if there is a list. */
    static Optional<Path> listIn(Path directory) {
        return Stream.of("", "_catalogue", "schemas")
                .map(directory::resolve)
                .map(folder -> folder.resolve(LIST))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    Path resolve(String path) {
        return root.resolve(path);
    }

    /** Where a fetched version is kept: owner/name/version/file. */
    static String place(SchemaEntry entry, SchemaVersion version) {
        return entry.name() + "/" + version.name() + "/" + fileName(version.url());
    }

    /** Where a version may stand, the likeliest place first. */
    static List<String> places(SchemaEntry entry, SchemaVersion version) {
        String file = fileName(version.url());
        String flat = entry.name().replace("/", "__");
        boolean newest = entry.latest().filter(version::equals).isPresent();
        return Stream.of(
                        place(entry, version),
                        flat + "/" + version.name() + "/" + file,
                        newest ? entry.name() + "/latest/" + file : "",
                        newest ? flat + "/latest/" + file : "")
                .filter(path -> !path.isEmpty())
                .toList();
    }

    /** The last step of an address, if that is a plain name. */
    private static String fileName(URI url) {
        String path = url.getPath() == null ? "" : url.getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return FILE_NAME.matcher(last).matches() ? last : "schema.json";
    }

    /** Writes a file beside its place, and moves it there once it is whole. */
    void write(String path, byte[] content) throws IOException {
        Path file = root.resolve(path);
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(path + " has no folder");
        }
        Files.createDirectories(folder);
        Path beside = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = Channels.newOutputStream(channel);
                out.write(content);
                channel.force(true); // else a crash after the move could leave an empty file
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void write(CacheIndex index) throws IOException {
        write(CacheIndex.FILE, index.toJson().getBytes(StandardCharsets.UTF_8));
    }
}
