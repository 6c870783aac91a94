package io.github.opendata4j.model.internal.sheet;

import java.io.IOException;
import java.io.InputStream;

/** The files in the archive that an XLSX or ODS workbook is. */
public interface WorkbookParts {

    /**
     * Whether there is a file of this name.
     *
     * @param path with the folders it is in, parted by {@code /}
     * @return true if it can be opened
     */
    boolean has(String path);

    /**
     * Opens a file. Several can be open at once.
     *
     * @param path a name that the archive {@linkplain #has has}
     * @return what it holds, unpacked, and no more of it than can be meant well; the caller closes it
     * @throws IOException if the archive can't be read
     */
    InputStream open(String path) throws IOException;
}
