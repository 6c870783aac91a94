package io.github.opendata4j.model.internal.scan;

/**
 * Passes over text that is nothing but ASCII and characters of two bytes, which in French is nearly all of it.
 *
 * <p>It is checked by arithmetic on words of eight bytes, in loops so plain that the JVM makes vector instructions of
 * them and needs little time to do so: no branch, no result but an array. Where a JVM does
 * not, they are still quick. Reused, by one thread.
 */
final class ShortCharacters {

    /** How many bytes are checked at once; fewer are left to others. */
    static final int CHUNK = 4096;

    private static final long ONES = 0x0101010101010101L;

    /** Of a byte that leads two: one of these is set, or the character is written too long. */
    private static final long LEAD_BITS = 0x1E * ONES;

    private static final int WORDS = CHUNK / Long.BYTES;

    /** Of a chunk, behind a word that stands for what was before. */
    private final long[] text = new long[1 + WORDS];

    private final long[] marks = new long[1 + WORDS];
    private final WordView view = new WordView(0);
    private final Stride stride = new Stride(WORDS);

    /**
     * The end of the last whole chunk before the first that holds anything else: zero bytes, longer characters, what is
     * no UTF-8.
     *
     * @param from where a character begins
     * @return an index between two characters
     */
    int end(byte[] bytes, int from, int to) {
        int at = from;
        while (true) {
            int base = at & -Long.BYTES;
            if (to - base < CHUNK) {
                return at;
            }
            view.copy(bytes, base / Long.BYTES, text, 1, WORDS);
            long looked = -1L << ((at - base) * Byte.SIZE);
            text[1] = (text[1] & looked) | (ONES & ~looked); // what is before was seen, and ends a character
            if (hasMarks()) {
                return at;
            }
            int end = base + CHUNK;
            at = isLead(bytes[end - 1]) ? end - 1 : end;
        }
    }

    private static boolean isLead(byte value) {
        return value < 0 && value >= (byte) 0xC0;
    }

    private boolean hasMarks() {
        int step = stride.next();
        long all = 0;
        for (int at = 1; at <= WORDS; at += step) {
            all |= mark(at, Math.min(at + step, 1 + WORDS));
        }
        return (all & Words.HIGH) != 0;
    }

    /** Sets the top bit of what is neither ASCII, zero excepted, nor part of a character of two bytes; tells all marks in one. */
    private long mark(int from, int to) {
        long[] words = text;
        long[] wrong = marks;
        for (int i = from; i < to; i++) {
            long word = words[i];
            long last = word << Byte.SIZE | words[i - 1] >>> (Long.SIZE - Byte.SIZE); // for each byte the one before it
            long isLead = word & word << 1;
            long follows = word & ~(word << 1);
            long followsLead = last & last << 1;
            long isLonger = word << 2; // three bytes, or four
            long isTooLong = ~((word & LEAD_BITS) + 0x7E * ONES); // a character of one byte written as two
            long isZero = (word - ONES) & ~word;
            wrong[i] = (followsLead ^ follows) | (isLead & (isLonger | isTooLong)) | isZero;
        }
        long all = 0;
        for (int i = from; i < to; i++) {
            all |= wrong[i];
        }
        return all;
    }
}
