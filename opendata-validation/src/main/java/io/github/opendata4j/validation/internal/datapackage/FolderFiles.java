package io.github.opendata4j.validation.internal.datapackage;

import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A package in a folder. A link in it may not lead out of it.
 *
 * @param folder where the descriptor stands
 */
public record FolderFiles(Path folder) implements PackageFiles {

    @Override
    public InputStream open(ResourcePath path) throws IOException {
        return TableSource.of(resolve(path)).open();
    }

    @Override
    public TableSource source(ResourcePath path) {
        try {
            return TableSource.of(resolve(path));
        } catch (IOException e) {
            return PackageFiles.super.source(path); // opening it tells why
        }
    }

    private Path resolve(ResourcePath path) throws IOException {
        try {
            Path file = folder.resolve(path.text()).toRealPath();
            if (!file.startsWith(folder.toRealPath())) {
                throw new AccessDeniedException(path.text(), null, "it leads out of the package");
            }
            return file;
        } catch (InvalidPathException e) {
            throw (IOException) new NoSuchFileException(path.text()).initCause(e);
        }
    }
}
