package io.github.opendata4j.validation.internal.engine.sieve;

/** Holds back empty cells. */
public final class FilledSieve extends Sieve {
    /** The only one there is. */
    public FilledSieve() {}

    @Override
    public void sift(byte[] bytes, int[] starts, int[] ends, Suspects suspects) {
        int size = suspects.size();
        for (int record = 0; record < size; record++) {
            if (starts[record] == ends[record]) {
                suspects.add(record);
            }
        }
    }

    @Override
    public boolean allowsQuotes() {
        return true;
    }
}
