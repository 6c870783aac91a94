package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.internal.scan.RecordBatch;

/**
 * Checks whole records: their width, a key, columns that depend on each other. Called batch after batch, behind the
 * checks of the single columns, whose {@link ColumnCells} it was given when it was made.
 */
public interface RecordCheck {

    /**
     * Checks the next records.
     *
     * @param batch the records
     * @param out takes what is found
     */
    void check(RecordBatch batch, FindingSink out);

    /**
     * Called once, behind the last batch.
     *
     * @param out takes what only shows at the end
     */
    default void finish(FindingSink out) {}
}
