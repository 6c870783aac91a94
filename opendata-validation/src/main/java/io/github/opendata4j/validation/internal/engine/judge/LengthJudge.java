package io.github.opendata4j.validation.internal.engine.judge;

import io.github.opendata4j.validation.internal.engine.batch.CellJudge;
import io.github.opendata4j.validation.internal.engine.sieve.Cells;

/** Knows how many code points a text has: as many as it has bytes that begin one. */
public final class LengthJudge implements CellJudge {

    private final int limit;
    private final boolean atLeast;

    private LengthJudge(int limit, boolean atLeast) {
        this.limit = limit;
        this.atLeast = atLeast;
    }

    /**
     * A judge of a column of texts that are not shorter.
     *
     * @param limit in code points
     * @return the judge
     */
    public static LengthJudge atLeast(int limit) {
        return new LengthJudge(limit, true);
    }

    /**
     * A judge of a column of texts that are not longer.
     *
     * @param limit in code points
     * @return the judge
     */
    public static LengthJudge atMost(int limit) {
        return new LengthJudge(limit, false);
    }

    @Override
    public long judge(Cells cells, int from, int among) {
        byte[] bytes = cells.bytes();
        int wrong = 0;
        for (int left = among; left != 0; left &= left - 1) {
            int record = from + Integer.numberOfTrailingZeros(left);
            if (!isRight(bytes, cells.start(record), cells.end(record))) {
                wrong |= Integer.lowestOneBit(left);
            }
        }
        return CellJudge.verdict(wrong, 0);
    }

    private boolean isRight(byte[] bytes, int from, int to) {
        if (to - from <= limit && !atLeast) {
            return true; // there are no more code points than bytes
        }
        int length = 0;
        for (int i = from; i < to; i++) {
            length += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return atLeast ? length >= limit : length <= limit;
    }
}
