package io.github.opendata4j.validation.repair;

import java.io.IOException;

/** Is told of every change of a table, in the order of the file. */
@FunctionalInterface
public interface ChangeListener {

    /**
     * Takes one change.
     *
     * @param change what was rewritten
     * @throws IOException to stop; nothing is written then
     */
    void changed(Change change) throws IOException;

    /**
     * Called once the new file is in its place; not if it never gets there.
     *
     * @throws IOException if what was told can't be kept
     */
    default void done() throws IOException {}
}
