package io.github.opendata4j.validation.internal.engine.sieve;

/** Holds back cells that may begin or end with a blank, whichever of Unicode's. */
public final class EdgeSieve extends Sieve {
    /** The only one there is. */
    public EdgeSieve() {}

    @Override
    int held(Cells cells, int from, int to) {
        byte[] bytes = cells.bytes;
        int[] starts = cells.starts;
        int[] ends = cells.ends;
        int held = 0;
        for (int record = from; record < to; record++) {
            int start = starts[record];
            int end = ends[record];
            if (start < end && !(beginsWithInk(bytes, start) && endsWithInk(bytes, start, end))) {
                held |= 1 << record;
            }
        }
        return held;
    }

    private static boolean beginsWithInk(byte[] bytes, int from) {
        return bytes[from] > ' ' || isInkOfTwoBytes(bytes[from]);
    }

    private static boolean endsWithInk(byte[] bytes, int from, int to) {
        return bytes[to - 1] > ' ' || (to - 2 >= from && isInkOfTwoBytes(bytes[to - 2]));
    }

    /** Whether a byte leads a character from U+00C0 to U+07FF, none of which is a blank. */
    private static boolean isInkOfTwoBytes(byte lead) {
        return lead >= (byte) 0xC3 && lead <= (byte) 0xDF;
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
