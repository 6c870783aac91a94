package io.github.opendata4j.validation.internal.engine.sieve;

/**
 * A quick test of one column's cells. It must hold back every cell that the check behind it would report, and may hold
 * back others. Empty cells always pass: whether they may be is the question of {@link FilledSieve}.
 *
 * <p>Each sieve has a loop of its own over some cells, so that nothing in it is dispatched cell by cell; but over few, so
 * that it is called often: a JVM compiles a method that is called often once, and a method that goes round and round in
 * a long loop twice, first the loop at work and then the method. Immutable, safe for any number of threads.
 */
public abstract class Sieve {
    /** For the sieves of this package. */
    Sieve() {}

    /** How many cells are looked at in one call, a bit of a word for each. */
    public static final int GROUP = Integer.SIZE;

    /**
     * Looks at the cells of a batch.
     *
     * @param cells one column
     * @param suspects one bit for each record; those of cells that are held back are set
     */
    public final void sift(Cells cells, Suspects suspects) {
        int size = suspects.size();
        for (int from = 0; from < size; from += GROUP) {
            suspects.add(from, held(cells, from, Math.min(from + GROUP, size)));
        }
    }

    /**
     * Looks at some cells.
     *
     * @param cells one column
     * @param from the first record
     * @param to the record behind the last, of the same group: {@link #GROUP} begin at each multiple of it
     * @return a bit for each that is held back, the lowest for the first of the group
     */
    abstract int held(Cells cells, int from, int to);

    /**
     * Looks at some cells again, for whoever looks at those that were held back.
     *
     * @param cells one column
     * @param from the first record of a group, a multiple of {@link #GROUP}
     * @param among a bit for each cell that is asked about, the lowest for the first
     * @return those of them that are held back
     */
    public final int heldAmong(Cells cells, int from, int among) {
        int first = Integer.numberOfTrailingZeros(among);
        int behind = GROUP - Integer.numberOfLeadingZeros(among);
        return among & held(cells, from + first, from + behind);
    }

    /**
     * Whether cells pass for their length alone.
     *
     * @param shortest how many bytes they have at least
     * @return false if they have to be looked at
     */
    boolean passesAll(int shortest) {
        return false;
    }

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
