package io.github.opendata4j.validation.internal.engine.sieve;

/**
 * A quick test of one column's cells. It must hold back every cell that the check behind it would report, and may hold
 * back others. Empty cells always pass: whether they may be is the question of {@link FilledSieve}.
 *
 * <p>Each sieve is a loop of its own over the cells of a batch, so that nothing in it is dispatched cell by cell.
 * Immutable, safe for any number of threads.
 */
public abstract class Sieve {
    /** For the sieves of this package. */
    Sieve() {}

    /**
     * Looks at the cells of a batch.
     *
     * @param bytes UTF-8
     * @param starts where the cell of each record begins
     * @param ends where it ends
     * @param suspects one bit for each record; those of cells that are held back are set
     */
    public abstract void sift(byte[] bytes, int[] starts, int[] ends, Suspects suspects);

    /**
     * Whether a single cell passes, for whoever looks at one that was held back. Not every sieve says it.
     *
     * @param bytes UTF-8
     * @param from the first byte of the cell
     * @param to the byte after its last; the cell is not empty
     * @return false also if that is not known
     */
    public boolean passes(byte[] bytes, int from, int to) {
        return false;
    }

    /**
     * Whether a cell that passes has no blank at its beginning or end.
     *
     * @return false if another sieve has to see to that
     */
    public boolean excludesEdgeBlanks() {
        return false;
    }

    /**
     * Whether the verdict holds for a cell whose bytes still have doubled quotes in them, as it stands.
     *
     * @return false if such cells have to be held back
     */
    public boolean allowsQuotes() {
        return false;
    }

    /**
     * Whether all that passes here would surely pass another sieve, which need not be asked then.
     *
     * @param other a sieve of the same column
     * @return false if that is not known
     */
    boolean covers(Sieve other) {
        return false;
    }
}
