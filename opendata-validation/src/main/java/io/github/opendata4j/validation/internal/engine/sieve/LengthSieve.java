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
    public void sift(byte[] bytes, int[] starts, int[] ends, Suspects suspects) {
        int size = suspects.size();
        for (int record = 0; record < size; record++) {
            if (ends[record] - starts[record] > most) {
                suspects.add(record);
            }
        }
    }

    @Override
    public boolean allowsQuotes() {
        return true;
    }
}
