package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.validation.internal.engine.sieve.HoldAll;
import io.github.opendata4j.validation.internal.engine.sieve.Sieve;

/**
 * Checks one column: a loop over the cells of a batch, called batch after batch in the order of the file. It looks at
 * {@linkplain ColumnCells#nextSuspect suspect} cells that are {@linkplain ColumnCells#isUsable usable} and leaves alone those that were {@linkplain ColumnCells#isReported
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
     * What lets pass the cells that this check surely has nothing to say of, so that it need not look at them.
     *
     * @return by default a sieve that holds back every cell that is not empty
     */
    default Sieve sieve() {
        return new HoldAll();
    }

    /**
     * Whether this check looks at cells that no sieve held back, too.
     *
     * @return by default false: a batch without suspects is not shown to it
     */
    default boolean looksAtAll() {
        return false;
    }

    /**
     * Called once, behind the last batch.
     *
     * @param out takes what only shows at the end
     */
    default void finish(FindingSink out) {}
}
