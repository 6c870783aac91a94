package io.github.opendata4j.model.internal.scan;

import java.util.Arrays;

/**
 * The quotes and the separators of a stretch of text, as bits of which 64 fit into one number. Reused, by one thread.
 *
 * <p>Bytes are told apart by arithmetic on words, in loops so plain that the JVM makes vector instructions of it, see
 * {@link ShortCharacters}; only then the marks are gathered, one from each byte.
 */
final class MarkedText {

    /** How many bytes are looked at at once: few enough for them and their marks to stay in the processor's caches. */
    static final int CHUNK = 32 << 10;

    /** How many times 64 bytes that is. */
    private static final int BLOCKS = CHUNK / Long.SIZE;

    /** Where in {@link #bits} those of the separators begin. */
    static final int SEPARATORS = BLOCKS;

    private static final int WORDS = CHUNK / Long.BYTES;

    private static final long LOW = ~Words.HIGH;

    /** Added to seven bits of each byte, sets the eighth if they are above the carriage return. */
    private static final long ABOVE_RETURN = LOW - Words.repeated((byte) '\r');

    private final long delimiters;
    private final long quotes;

    /** The text, then the top bit of each byte that is a quote. */
    private final long[] text = new long[WORDS];

    /** The top bit of each byte that is a separator. */
    private final long[] separators = new long[WORDS];

    /** By block, a bit for each quote; then, by block again, a bit for each separator. */
    private final long[] bits = new long[2 * BLOCKS];

    /** For each bit, whether there is an odd number of them in its block up to it. */
    private final long[] parities = new long[2 * BLOCKS];

    private final WordView view = new WordView(0);
    private final Pass marking = new Marking();
    private final Pass turning = new Turning();
    private final Stride words = new Stride();
    private final Stride columns = new Stride();
    private int blocks;

    /** Both are ASCII. */
    MarkedText(byte delimiter, byte quote) {
        this.delimiters = Words.repeated(delimiter);
        this.quotes = Words.repeated(quote);
    }

    /**
     * Looks at a chunk, or at what there is of it; but for the last few bytes, if the array ends right behind them.
     *
     * @return where the first 64 bytes begin, at most seven before {@code from}; of what is before it, nothing is marked
     */
    int read(byte[] bytes, int from, int to) {
        int base = from & -Long.BYTES;
        int end = Math.min(CHUNK, to - base);
        blocks = Math.min(end + Long.SIZE - 1, bytes.length - base) / Long.SIZE;
        int count = blocks * Long.BYTES;
        if (count > 0) {
            view.copy(bytes, base / Long.BYTES, text, 0, count);
            text[0] |= ~(-1L << ((from - base) * Byte.SIZE)); // bytes that are no ASCII are no marks
            if (end < blocks * Long.SIZE) {
                text[end / Long.BYTES] |= -1L << (end * Byte.SIZE);
                Arrays.fill(text, end / Long.BYTES + 1, count, -1L);
            }
        }
        words.run(marking, count);
        columns.run(turning, 2 * BLOCKS); // where there are fewer blocks, what is left of others too
        return base;
    }

    /** How many times 64 bytes were looked at. */
    int blocks() {
        return blocks;
    }

    /**
     * From words to marks, of which eight rows of eight bits are gathered from 64 bytes; each column is in order. Carriage
     * returns and what is below count as separators, too: a tab in a cell, which text hardly has, is for others.
     */
    private final class Marking extends Pass {
        @Override
        void over(int from, int to) {
            long[] marks = text;
            long[] stops = separators;
            long quote = quotes;
            long delimiter = delimiters;
            for (int i = from; i < to; i++) {
                long word = marks[i];
                long low = word & LOW;
                long isNoSeparator = ((low ^ delimiter) + LOW) & (low + ABOVE_RETURN);
                long isNoQuote = (low ^ quote) + LOW;
                stops[i] = ~(isNoSeparator | word) & Words.HIGH;
                marks[i] = ~(isNoQuote | word) & Words.HIGH;
            }
            long[] rows = bits;
            int end = to / Long.BYTES;
            for (int i = from / Long.BYTES; i < end; i++) {
                rows[i] = row(marks, i * Long.BYTES);
                rows[SEPARATORS + i] = row(stops, i * Long.BYTES);
            }
        }
    }

    private static long row(long[] marks, int at) {
        return marks[at] >>> 7
                | marks[at + 1] >>> 6
                | marks[at + 2] >>> 5
                | marks[at + 3] >>> 4
                | marks[at + 4] >>> 3
                | marks[at + 5] >>> 2
                | marks[at + 6] >>> 1
                | marks[at + 7];
    }

    /** From rows to columns (Warren, Hacker's Delight, 7-3). */
    private final class Turning extends Pass {
        @Override
        void over(int from, int to) {
            long[] all = bits;
            long[] odds = parities;
            for (int i = from; i < to; i++) {
                long turned = all[i];
                long swap = (turned ^ turned >>> 7) & 0x00AA00AA00AA00AAL;
                turned ^= swap ^ swap << 7;
                swap = (turned ^ turned >>> 14) & 0x0000CCCC0000CCCCL;
                turned ^= swap ^ swap << 14;
                swap = (turned ^ turned >>> 28) & 0x00000000F0F0F0F0L;
                turned ^= swap ^ swap << 28;
                all[i] = turned;
                long odd = turned ^ turned << 1;
                odd ^= odd << 2;
                odd ^= odd << 4;
                odd ^= odd << 8;
                odd ^= odd << 16;
                odds[i] = odd ^ odd << 32;
            }
        }
    }

    /**
     * For each 64 bytes of the chunk, a bit for each that is a quote; from {@link #SEPARATORS} on, a bit for each that is a
     * delimiter or a control character, within quotes or not.
     */
    long[] bits() {
        return bits;
    }

    /** For each 64 bytes of the chunk, a bit for each with an odd number of quotes from their first up to it. */
    long[] parities() {
        return parities;
    }
}
