package io.github.opendata4j.model.internal.scan;

/**
 * Passes over text that is nothing but ASCII and characters of two bytes, which in French is nearly all of it.
 *
 * <p>It is checked by arithmetic on single bytes, in loops so plain that the JVM makes vector instructions of them: 16 to
 * 64 bytes at a time, and no branch in between. That holds for loops which use all arrays at the same index, counted from
 * zero; hence the copies, which cost next to nothing as they stay in the processor's first cache. Reused, by one thread.
 */
final class ShortCharacters {

    /** How many bytes are checked at once; fewer are left to others. */
    static final int CHUNK = 4096;

    private final byte[] text = new byte[CHUNK];

    /** For each byte of the text the one before it. */
    private final byte[] before = new byte[CHUNK + 1];

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
            System.arraycopy(bytes, at, text, 0, CHUNK);
            System.arraycopy(bytes, at, before, 1, CHUNK);
            before[0] = 0;
            markWrong(text, before);
            if (hasMarks(text)) {
                return at;
            }
            at += bytes[at + CHUNK - 1] < (byte) 0xC0 || bytes[at + CHUNK - 1] >= 0 ? CHUNK : CHUNK - 1;
        }
        return at;
    }

    /** Sets the top bit of what is neither ASCII, zero excepted, nor part of a character of two bytes. */
    private static void markWrong(byte[] text, byte[] before) {
        for (int i = 0; i < CHUNK; i++) {
            int value = text[i];
            int last = before[i];
            int isLead = value & (value + value);
            int follows = value & ~(value + value);
            int followsLead = last & (last + last);
            int isLonger = value << 2; // three bytes, or four
            int isTooLong = ~((value & 0x1E) + 0x7E); // a character of one byte written as two
            int isZero = (value - 1) & ~value;
            text[i] = (byte) ((followsLead ^ follows) | (isLead & (isLonger | isTooLong)) | isZero);
        }
    }

    private static boolean hasMarks(byte[] marks) {
        long all = 0;
        long others = 0;
        for (int i = 0; i < CHUNK; i += 2 * Long.BYTES) {
            all |= Words.at(marks, i);
            others |= Words.at(marks, i + Long.BYTES);
        }
        return ((all | others) & Words.HIGH) != 0;
    }
}
