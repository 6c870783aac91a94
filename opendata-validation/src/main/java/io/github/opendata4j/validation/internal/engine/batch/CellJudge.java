package io.github.opendata4j.validation.internal.engine.batch;

/**
 * Judges a cell by its bytes alone, as far as they are enough: what spares a wrong cell its text. A sieve says what is
 * surely right, batch by batch; this also says what is surely wrong, cell by cell, and is asked about those cells only
 * that a sieve held back. It must never contradict the slow reading of the same cell. Immutable.
 */
@FunctionalInterface
public interface CellJudge {

    /** Knows nothing of any cell. */
    CellJudge NONE = new Unknowing();

    /** What is known of a cell. */
    enum Verdict {
        /** It is what is asked for. */
        RIGHT,
        /** It is not. */
        WRONG,
        /** Its text has to be made and read. */
        UNKNOWN
    }

    /**
     * Judges a cell.
     *
     * @param bytes UTF-8, with nothing {@linkplain io.github.opendata4j.model.internal.scan.RecordBatch#isEscaped
     *     escaped} in the cell
     * @param from its first byte
     * @param to the byte after its last; the cell is not empty
     * @return the verdict
     */
    Verdict judge(byte[] bytes, int from, int to);

    /** No expression: every check of every column begins with it, on the way to the first row. */
    final class Unknowing implements CellJudge {
        private Unknowing() {}

        @Override
        public Verdict judge(byte[] bytes, int from, int to) {
            return Verdict.UNKNOWN;
        }
    }
}
