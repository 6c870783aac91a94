package io.github.opendata4j.validation.internal.engine.sieve;

/** Holds back cells with more bytes than a text may have characters: no text has more characters than bytes. */
public final class LengthSieve extends Sieve {
    private final int most;

    /**
     * A sieve of one column.
     *
     * @param most the most code points that a text may have
     */
    public LengthSieve(int most) {
        this.most = most;
    }

    @Override
    int held(Cells cells, int from, int to) {
        int[] starts = cells.starts;
        int[] ends = cells.ends;
        int held = 0;
        for (int record = from; record < to; record++) {
            if (ends[record] - starts[record] > most) {
                held |= 1 << record;
            }
        }
        return held;
    }

    @Override
    public boolean allowsQuotes() {
        return true;
    }
}
