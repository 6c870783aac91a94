package io.github.opendata4j.validation.internal.engine.sieve;

/** Holds back every cell that is not empty: where there is nothing quick to say. */
public final class HoldAll extends Sieve {
    /** The only one there is. */
    public HoldAll() {}

    @Override
    int held(Cells cells, int from, int to) {
        int[] starts = cells.starts;
        int[] ends = cells.ends;
        int held = 0;
        for (int record = from; record < to; record++) {
            if (starts[record] < ends[record]) {
                held |= 1 << record;
            }
        }
        return held;
    }

    @Override
    public boolean excludesEdgeBlanks() {
        return true;
    }

    @Override
    public boolean allowsQuotes() {
        return true;
    }
}
