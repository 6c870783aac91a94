package io.github.opendata4j.validation.internal.engine.sieve;

import java.util.Collection;

/** Holds back cells that are none of a list of texts: an {@code enum}, the words of a boolean field. */
public final class ListSieve extends Sieve {
    private final TextSet texts;
    private final boolean withoutEdgeBlanks;

    /**
     * A sieve of one column.
     *
     * @param texts what passes, to the last accent
     */
    public ListSieve(Collection<String> texts) {
        this.texts = new TextSet(texts);
        boolean none = true;
        for (String text : texts) {
            none &= isWithoutEdgeBlanks(text);
        }
        this.withoutEdgeBlanks = none;
    }

    /** What may be a blank beyond the first blocks of Unicode is not looked at closely. */
    private static boolean isWithoutEdgeBlanks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x2000) {
                return false;
            }
        }
        return text.equals(text.strip());
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
            if (start < end && !texts.contains(bytes, start, end)) {
                held |= 1 << record;
            }
        }
        return held;
    }

    @Override
    public boolean passes(byte[] bytes, int from, int to) {
        return texts.contains(bytes, from, to);
    }

    @Override
    public boolean excludesEdgeBlanks() {
        return withoutEdgeBlanks;
    }
}
