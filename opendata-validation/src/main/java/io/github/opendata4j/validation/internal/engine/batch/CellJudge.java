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
     * Which of some cells are surely not what is asked for.
     *
     * @param cells one column
     * @param from the first record of a group, a multiple of {@link Sieve#GROUP}
     * @param among a bit for each cell that is asked about, the lowest for the first; none of them is empty or {@linkplain
     *     io.github.opendata4j.model.internal.scan.RecordBatch#isEscaped escaped}
     * @return those of them that are wrong
     */
    int wrong(Cells cells, int from, int among);

    /**
     * Of which of some cells the text has to be made and read, since they may be right or wrong.
     *
     * @param cells one column
     * @param from the first record of a group, a multiple of {@link Sieve#GROUP}
     * @param among a bit for each cell that is asked about, none of which is {@linkplain #wrong surely wrong}
     * @return those of them that are not surely right
     */
    int undecided(Cells cells, int from, int among);

    /** No expression: every check of every column begins with it, on the way to the first row. */
    final class Unknowing implements CellJudge {
        private Unknowing() {}

        @Override
        public int wrong(Cells cells, int from, int among) {
            return 0;
        }

        @Override
        public int undecided(Cells cells, int from, int among) {
            return among;
        }
    }
}
