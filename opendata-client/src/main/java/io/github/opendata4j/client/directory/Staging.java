package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.internal.files.FileLayer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** Makes files out of sight and moves them to their place whole. Whoever uses it holds the portal's lock. */
final class Staging {
    private final PortalLayout layout;
    private final FileLayer files;

    Staging(PortalLayout layout, FileLayer files) {
        this.layout = layout;
        this.files = files;
    }

    /** Puts bytes in the place of a file, or of nothing. */
    void replace(Path file, byte[] bytes) throws IOException {
        replace(file, out -> out.write(bytes));
    }

    /** Puts a text in the place of a file, unless it stands there already. */
    void replaceIfOther(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean same = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
        if (!same) {
            replace(file, bytes);
        }
    }

    /** Puts a content in the place of a file, or of nothing. */
    void replace(Path file, FileLayer.Content content) throws IOException {
        files.makeFolder(layout.staging());
        Path part = layout.staging().resolve(file.getFileName() + ".part");
        files.write(part, content);
        files.move(part, file);
    }

    /** Makes the folder that a file is going to stand in. */
    void makeFolderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            files.makeFolder(folder);
        }
    }

    /** Removes a file, if it is there. */
    void remove(Path file) throws IOException {
        files.delete(file);
    }

    /** Removes what a cut, or a failure, has left here. */
    void clear() throws IOException {
        if (Files.isDirectory(layout.staging(), LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> parts = Files.newDirectoryStream(layout.staging(), "*.part")) {
                for (Path part : parts) {
                    files.delete(part);
                }
            }
        }
    }
}
