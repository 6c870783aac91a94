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
    int held(Cells cells, int from, int to) {
        byte[] bytes = cells.bytes;
        int[] starts = cells.starts;
        int[] ends = cells.ends;
        int held = 0;
        for (int record = from; record < to; record++) {
            int start = starts[record];
            int end = ends[record];
            if (start < end && texts.contains(bytes, start, end)) {
                held |= 1 << record;
            }
        }
        return held;
    }
}
