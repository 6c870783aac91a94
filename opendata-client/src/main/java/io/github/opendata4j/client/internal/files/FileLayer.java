package io.github.opendata4j.client.internal.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Everything that is ever done to the disk, in five steps of which each may be the last before a cut. What a step has
 * done when it returns, the disk still holds after the power comes back.
 *
 * <p>Tests put a layer in between that cuts at the n-th step.
 */
public interface FileLayer {

    /** Writes a file's content. */
    @FunctionalInterface
    interface Content {

        /**
         * Writes all of it.
         *
         * @param out where to; closed by the layer
         * @throws IOException if it can't be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Makes a folder and those above it. Does nothing if it is there.
     *
     * @param folder the folder
     * @throws IOException if it can't be made
     */
    void makeFolder(Path folder) throws IOException;

    /**
     * Writes a file of which a cut may leave a part, so never one that anybody reads yet.
     *
     * @param file the file; replaced if it is there
     * @param content what to write
     * @throws IOException if it can't be written
     */
    void write(Path file, Content content) throws IOException;

    /**
     * Moves a file onto another or onto nothing: at any moment there is the old one or the new one.
     *
     * @param from a file of the same file system
     * @param to where to; a symbolic link is replaced, not followed
     * @throws IOException if it can't be moved
     */
    void move(Path from, Path to) throws IOException;

    /**
     * Removes a file or an empty folder. Does nothing if it isn't there.
     *
     * @param file the file
     * @throws IOException if it can't be removed
     */
    void delete(Path file) throws IOException;
}
