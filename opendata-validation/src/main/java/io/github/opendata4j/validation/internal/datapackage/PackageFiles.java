package io.github.opendata4j.validation.internal.datapackage;

import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.io.InputStream;

/** The files of one package, wherever it is kept. */
public interface PackageFiles {

    /**
     * Opens a file.
     *
     * @param path where it is
     * @return its bytes as they are kept, closed by the caller
     * @throws IOException if it is not there, can't be read, or lies outside
     */
    InputStream open(ResourcePath path) throws IOException;

    /**
     * A file as a table. Nothing is opened.
     *
     * @param path where it is
     * @return the source
     */
    default TableSource source(ResourcePath path) {
        return TableSource.of(path.fileName(), () -> open(path));
    }
}
