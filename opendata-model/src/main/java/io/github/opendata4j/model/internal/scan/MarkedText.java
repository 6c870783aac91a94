package io.github.opendata4j.model.internal.scan;

/**
 * The quotes and the separators of a stretch of text, as bits of which 64 fit into one number. Reused, by one thread.
 *
 * <p>Bytes are told apart by arithmetic on words, in loops so plain that the JVM makes vector instructions of it, see
 * {@link ShortCharacters}; only then the marks are gathered, one from each byte.
 */
final class MarkedText {

    /** How many bytes are looked at at once: few enough for all of them and their marks to be in the first cache. */
    static final int CHUNK = 16 << 10;

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

    private final long[] quoteBits = new long[CHUNK / Long.SIZE];
    private final long[] parityBits = new long[CHUNK / Long.SIZE];
    private final long[] separatorBits = new long[CHUNK / Long.SIZE];
    private final WordView view = new WordView(0);
    private final Stride stride = new Stride(WORDS);
    private int blocks;

    /** Both are ASCII. */
    MarkedText(byte delimiter, byte quote) {
        this.delimiters = Words.repeated(delimiter);
        this.quotes = Words.repeated(quote);
    }

    /**
     * Looks at a chunk, or at what there is of it but for the last few bytes.
     *
     * @return where the first 64 bytes begin, at most seven before {@code from}; of what is before it, nothing is marked
     */
    int read(byte[] bytes, int from, int to) {
        int base = from & -Long.BYTES;
        blocks = Math.min(CHUNK, to - base) / Long.SIZE;
        int words = blocks * Long.BYTES;
        if (words > 0) {
            view.copy(bytes, base / Long.BYTES, text, 0, words);
            text[0] |= ~(-1L << ((from - base) * Byte.SIZE)); // bytes that are no ASCII are no marks
        }
        int step = stride.next();
        for (int at = 0; at < words; at += step) {
            mark(at, Math.min(at + step, words));
        }
        return base;
    }

    /** How many times 64 bytes were looked at. */
    int blocks() {
        return blocks;
    }

    /**
     * From words to marks. All loops are here: a method so long is compiled by itself, and not once more in each that calls
     * it. Carriage returns and what is below count as separators, too: a tab in a cell, which text hardly has, is for
     * others.
     */
    private void mark(int from, int to) {
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
        long[] ofQuotes = quoteBits;
        long[] ofStops = separatorBits;
        int end = to / Long.BYTES;
        for (int i = from / Long.BYTES; i < end; i++) { // eight rows of eight bits, of which each column is in order
            ofQuotes[i] = row(marks, i * Long.BYTES);
            ofStops[i] = row(stops, i * Long.BYTES);
        }
        for (int i = from / Long.BYTES; i < end; i++) { // rows to columns (Warren, Hacker's Delight, 7-3)
            long bits = ofQuotes[i];
            long swap = (bits ^ bits >>> 7) & 0x00AA00AA00AA00AAL;
            bits ^= swap ^ swap << 7;
            swap = (bits ^ bits >>> 14) & 0x0000CCCC0000CCCCL;
            bits ^= swap ^ swap << 14;
            swap = (bits ^ bits >>> 28) & 0x00000000F0F0F0F0L;
            ofQuotes[i] = bits ^ swap ^ swap << 28;
        }
        for (int i = from / Long.BYTES; i < end; i++) {
            long bits = ofStops[i];
            long swap = (bits ^ bits >>> 7) & 0x00AA00AA00AA00AAL;
            bits ^= swap ^ swap << 7;
            swap = (bits ^ bits >>> 14) & 0x0000CCCC0000CCCCL;
            bits ^= swap ^ swap << 14;
            swap = (bits ^ bits >>> 28) & 0x00000000F0F0F0F0L;
            ofStops[i] = bits ^ swap ^ swap << 28;
        }
        long[] parities = parityBits;
        for (int i = from / Long.BYTES; i < end; i++) {
            long odd = ofQuotes[i] ^ ofQuotes[i] << 1;
            odd ^= odd << 2;
            odd ^= odd << 4;
            odd ^= odd << 8;
            odd ^= odd << 16;
            parities[i] = odd ^ odd << 32;
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

    /** For each 64 bytes of the chunk, a bit for each that is a quote. */
    long[] quotes() {
        return quoteBits;
    }

    /** For each 64 bytes of the chunk, a bit for each that is a delimiter or a control character, within quotes or not. */
    long[] separators() {
        return separatorBits;
    }

    /** For each 64 bytes of the chunk, a bit for each with an odd number of quotes from their first up to it. */
    long[] parities() {
        return parityBits;
    }
}
