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
    public int wrong(Cells cells, int from, int among) {
        byte[] bytes = cells.bytes();
        int wrong = 0;
        for (int left = among; left != 0; left &= left - 1) {
            int record = from + Integer.numberOfTrailingZeros(left);
            if (pattern.refuses(bytes, cells.start(record), cells.end(record))) {
                wrong |= Integer.lowestOneBit(left);
            }
        }
        return wrong;
    }

    @Override
    public int undecided(Cells cells, int from, int among) {
        byte[] bytes = cells.bytes();
        int undecided = 0;
        for (int left = among; left != 0; left &= left - 1) {
            int record = from + Integer.numberOfTrailingZeros(left);
            if (!pattern.accepts(bytes, cells.start(record), cells.end(record))) {
                undecided |= Integer.lowestOneBit(left);
            }
        }
        return undecided;
    }
}
