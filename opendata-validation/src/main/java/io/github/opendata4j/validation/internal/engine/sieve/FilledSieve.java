package io.github.opendata4j.validation.internal.engine.sieve;

/** Holds back empty cells. */
public final class FilledSieve extends Sieve {
    /** The only one there is. */
    public FilledSieve() {}

    @Override
    int held(Cells cells, int from, int to) {
        int[] starts = cells.starts;
        int[] ends = cells.ends;
        int held = 0;
        for (int record = from; record < to; record++) {
            if (starts[record] == ends[record]) {
                held |= 1 << record;
            }
        }
        return held;
    }

    @Override
    boolean passesAll(int shortest) {
        return shortest > 0;
    }

    @Override
    public boolean allowsQuotes() {
        return true;
    }
}
