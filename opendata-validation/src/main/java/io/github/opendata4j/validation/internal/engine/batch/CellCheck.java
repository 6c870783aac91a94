package io.github.opendata4j.validation.internal.engine.batch;

/**
 * Checks one column: a loop over the cells of a batch, called batch after batch in the order of the file. It looks at
 * {@linkplain ColumnCells#isUsable usable} cells and leaves alone those that were {@linkplain ColumnCells#isReported
 * found wrong} before, so that one cause gives one finding.
 */
public interface CellCheck {

    /**
     * Checks the next cells.
     *
     * @param cells the column's cells of this batch
     * @param out takes what is found
     */
    void check(ColumnCells cells, FindingSink out);

    /**
     * Called once, behind the last batch.
     *
     * @param out takes what only shows at the end
     */
    default void finish(FindingSink out) {}
}
