package io.github.opendata4j.model.internal.scan;

/**
 * Passes over text that is nothing but ASCII and characters of two bytes, which in French is nearly all of it.
 *
 * <p>It is checked by arithmetic on words of eight bytes, in loops so plain that the JVM makes vector instructions of
 * them and needs little time to do so: all arrays at the same index, no branch, no result but an array. Where a JVM does
 * not, they are still quick. Reused, by one thread.
 */
final class ShortCharacters {

    /** How many bytes are checked at once; fewer are left to others. */
    static final int CHUNK = 4096;

    private static final long ONES = 0x0101010101010101L;

    /** Of a byte that leads two: one of these is set, or the character is written too long. */
    private static final long LEAD_BITS = 0x1E * ONES;

    private static final int WORDS = CHUNK / Long.BYTES;

    private final long[] text = new long[WORDS];

    /** For each byte of the text the one before it. */
    private final long[] before = new long[WORDS];

    /**
     * The end of the last whole chunk before the first that holds anything else: zero bytes, longer characters, what is
     * no UTF-8.
     *
     * @param from where a character begins
     * @return an index between two characters
     */
    int end(byte[] bytes, int from, int to) {
        int at = from;
        while (to - at >= CHUNK) {
            Words.copy(bytes, at, text, WORDS);
            Words.copy(bytes, Math.max(0, at - 1), before, WORDS);
            if (at == 0) {
                shift();
            }
            before[0] &= -1L << Byte.SIZE; // the character before is complete
            markWrong(text, before);
            if (hasMarks(text)) {
                return at;
            }
            at += isLead(bytes[at + CHUNK - 1]) ? CHUNK - 1 : CHUNK;
        }
        return at;
    }

    /** Nothing stands before the first byte of an array. */
    private void shift() {
        for (int i = WORDS - 1; i > 0; i--) {
            before[i] = before[i] << Byte.SIZE | before[i - 1] >>> (Long.SIZE - Byte.SIZE);
        }
        before[0] <<= Byte.SIZE;
    }

    private static boolean isLead(byte value) {
        return value < 0 && value >= (byte) 0xC0;
    }

    /** Sets the top bit of what is neither ASCII, zero excepted, nor part of a character of two bytes. */
    private static void markWrong(long[] text, long[] before) {
        for (int i = 0; i < WORDS; i++) {
            long word = text[i];
            long last = before[i];
            long isLead = word & word << 1;
            long follows = word & ~(word << 1);
            long followsLead = last & last << 1;
            long isLonger = word << 2; // three bytes, or four
            long isTooLong = ~((word & LEAD_BITS) + 0x7E * ONES); // a character of one byte written as two
            long isZero = (word - ONES) & ~word;
            text[i] = (followsLead ^ follows) | (isLead & (isLonger | isTooLong)) | isZero;
        }
    }

    private static boolean hasMarks(long[] marks) {
        long all = 0;
        for (int i = 0; i < WORDS; i++) {
            all |= marks[i];
        }
        return (all & Words.HIGH) != 0;
    }
}
