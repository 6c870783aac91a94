package io.github.opendata4j.validation.internal.engine.sieve;

/** Holds back cells that may begin or end with a blank, whichever of Unicode's. */
public final class EdgeSieve extends Sieve {
    /** The only one there is. */
    public EdgeSieve() {}

    @Override
    public void sift(byte[] bytes, int[] starts, int[] ends, Suspects suspects) {
        int size = suspects.size();
        for (int record = 0; record < size; record++) {
            int from = starts[record];
            int to = ends[record];
            if (from < to && !(beginsWithInk(bytes, from) && endsWithInk(bytes, from, to))) {
                suspects.add(record);
            }
        }
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
