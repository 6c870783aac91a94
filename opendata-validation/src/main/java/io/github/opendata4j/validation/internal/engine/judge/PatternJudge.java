package io.github.opendata4j.validation.internal.engine.judge;

import io.github.opendata4j.validation.internal.engine.batch.CellJudge;
import io.github.opendata4j.validation.internal.engine.sieve.Cells;
import io.github.opendata4j.validation.internal.pattern.CellPattern;

/** Knows whether a cell is what a pattern asks for, where the pattern is regular. */
public final class PatternJudge implements CellJudge {

    private final CellPattern pattern;

    /**
     * A judge of a column.
     *
     * @param pattern its pattern
     */
    public PatternJudge(CellPattern pattern) {
        this.pattern = pattern;
    }

    @Override
    public long judge(Cells cells, int from, int among) {
        int wrong = refused(cells, from, among);
        int others = among & ~wrong;
        return CellJudge.verdict(wrong, others == 0 ? 0 : others & ~accepted(cells, from, others));
    }

    /** Those of some cells that surely do not match. */
    int refused(Cells cells, int from, int among) {
        byte[] bytes = cells.bytes();
        int refused = 0;
        for (int left = among; left != 0; left &= left - 1) {
            int record = from + Integer.numberOfTrailingZeros(left);
            if (pattern.refuses(bytes, cells.start(record), cells.end(record))) {
                refused |= Integer.lowestOneBit(left);
            }
        }
        return refused;
    }

    private int accepted(Cells cells, int from, int among) {
        byte[] bytes = cells.bytes();
        int accepted = 0;
        for (int left = among; left != 0; left &= left - 1) {
            int record = from + Integer.numberOfTrailingZeros(left);
            if (pattern.accepts(bytes, cells.start(record), cells.end(record))) {
                accepted |= Integer.lowestOneBit(left);
            }
        }
        return accepted;
    }
}
