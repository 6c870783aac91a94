package io.github.opendata4j.model.table;

import java.io.IOException;
import java.io.InputStream;

/** Opens the same bytes, from their beginning, each time it is asked. */
@FunctionalInterface
public interface InputStreamSupplier {

    /**
     * Opens a fresh stream.
     *
     * @return at the first byte; the caller closes it
     * @throws IOException if it can't be opened
     */
    InputStream open() throws IOException;
}
