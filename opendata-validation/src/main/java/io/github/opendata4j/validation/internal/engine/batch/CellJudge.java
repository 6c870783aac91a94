package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.validation.internal.engine.sieve.Cells;
import io.github.opendata4j.validation.internal.engine.sieve.Sieve;

/**
 * Judges cells by their bytes alone, as far as they are enough: what spares a wrong cell its text. A sieve says what is
 * surely right; this also says what is surely wrong, and is asked about those cells only that a sieve held back. It must
 * never contradict the slow reading of the same cell. Immutable.
 *
 * <p>It looks at the cells of a group at once, so that nothing is dispatched cell by cell, and asks sieves where they
 * know, whose loops are compiled already.
 */
public interface CellJudge {

    /** Knows nothing of any cell. */
    CellJudge NONE = new Unknowing();

    /**
     * Judges some cells.
     *
     * @param cells one column
     * @param from the first record of a group, a multiple of {@link Sieve#GROUP}
     * @param among a bit for each cell that is asked about, the lowest for the first; none of them is empty or {@linkplain
     *     io.github.opendata4j.model.internal.scan.RecordBatch#isEscaped escaped}
     * @return the {@linkplain #verdict verdict}; cells that are neither wrong nor undecided are surely right
     */
    long judge(Cells cells, int from, int among);

    /**
     * A verdict on the cells of a group.
     *
     * @param wrong a bit for each that is surely not what is asked for
     * @param undecided a bit for each of which the text has to be made and read
     * @return both, as one number
     */
    static long verdict(int wrong, int undecided) {
        return (long) wrong << Sieve.GROUP | Integer.toUnsignedLong(undecided);
    }

    /**
     * Which cells are surely wrong.
     *
     * @param verdict of a group
     * @return a bit for each
     */
    static int wrong(long verdict) {
        return (int) (verdict >>> Sieve.GROUP);
    }

    /**
     * Which cells have to be read.
     *
     * @param verdict of a group
     * @return a bit for each
     */
    static int undecided(long verdict) {
        return (int) verdict;
    }

    /** No expression: every check of every column begins with it, on the way to the first row. */
    final class Unknowing implements CellJudge {
        private Unknowing() {}

        @Override
        public long judge(Cells cells, int from, int among) {
            return verdict(0, among);
        }
    }
}
