package io.github.opendata4j.validation.internal.engine.sieve;

/** Holds back every cell that is not empty: where there is nothing quick to say. */
public final class HoldAll extends Sieve {
    /** The only one there is. */
    public HoldAll() {}

    @Override
    public void sift(byte[] bytes, int[] starts, int[] ends, Suspects suspects) {
        int size = suspects.size();
        for (int record = 0; record < size; record++) {
            if (starts[record] < ends[record]) {
                suspects.add(record);
            }
        }
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
