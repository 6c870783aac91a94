package io.github.opendata4j.validation.internal.engine.sieve;

import java.util.Collection;

/** Holds back cells that are one of a list of texts: those that stand for no value, such as {@code NA}. */
public final class UnlistedSieve extends Sieve {
    private final TextSet texts;

    /**
     * A sieve of one column.
     *
     * @param texts what does not pass
     */
    public UnlistedSieve(Collection<String> texts) {
        this.texts = new TextSet(texts);
    }

    @Override
    public void sift(byte[] bytes, int[] starts, int[] ends, Suspects suspects) {
        int size = suspects.size();
        for (int record = 0; record < size; record++) {
            int from = starts[record];
            int to = ends[record];
            if (from < to && texts.contains(bytes, from, to)) {
                suspects.add(record);
            }
        }
    }
}
