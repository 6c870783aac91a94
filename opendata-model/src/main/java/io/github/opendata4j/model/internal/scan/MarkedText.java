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

    /** Both are ASCII. */
    MarkedText(byte delimiter, byte quote) {
        this.delimiters = Words.repeated(delimiter);
        this.quotes = Words.repeated(quote);
    }

    /** Looks at a chunk, or at what there is of it but for the last few bytes. */
    void read(byte[] bytes, int from, int to) {
        int count = Math.min(CHUNK, to - from) / Long.BYTES;
        Words.copy(bytes, from, text, count);
        mark(text, separators, quotes, delimiters);
        gather(text, quoteBits);
        gather(separators, separatorBits);
        turn(quoteBits);
        turn(separatorBits);
        addUp(quoteBits, parityBits);
    }

    /** Carriage returns and what is below count as separators, too: a tab in a cell, which text hardly has, is for others. */
    private static void mark(long[] text, long[] separators, long quotes, long delimiters) {
        for (int i = 0; i < WORDS; i++) {
            long word = text[i];
            long low = word & LOW;
            long isNoSeparator = ((low ^ delimiters) + LOW) & (low + ABOVE_RETURN);
            long isNoQuote = (low ^ quotes) + LOW;
            separators[i] = ~(isNoSeparator | word) & Words.HIGH;
            text[i] = ~(isNoQuote | word) & Words.HIGH;
        }
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

    /** Leaves eight rows of eight bits, of which each column is in order. */
    private static void gather(long[] marks, long[] bits) {
        for (int i = 0; i < CHUNK / Long.SIZE; i++) {
            int at = i * Long.BYTES;
            bits[i] = marks[at] >>> 7
                    | marks[at + 1] >>> 6
                    | marks[at + 2] >>> 5
                    | marks[at + 3] >>> 4
                    | marks[at + 4] >>> 3
                    | marks[at + 5] >>> 2
                    | marks[at + 6] >>> 1
                    | marks[at + 7];
        }
    }

    /** Makes rows columns in squares of 8 by 8 bits (Warren, Hacker's Delight, 7-3). */
    private static void turn(long[] squares) {
        for (int i = 0; i < squares.length; i++) {
            long bits = squares[i];
            long swap = (bits ^ bits >>> 7) & 0x00AA00AA00AA00AAL;
            bits ^= swap ^ swap << 7;
            swap = (bits ^ bits >>> 14) & 0x0000CCCC0000CCCCL;
            bits ^= swap ^ swap << 14;
            swap = (bits ^ bits >>> 28) & 0x00000000F0F0F0F0L;
            squares[i] = bits ^ swap ^ swap << 28;
        }
    }

    private static void addUp(long[] bits, long[] parities) {
        for (int i = 0; i < parities.length; i++) {
            long odd = bits[i] ^ bits[i] << 1;
            odd ^= odd << 2;
            odd ^= odd << 4;
            odd ^= odd << 8;
            odd ^= odd << 16;
            parities[i] = odd ^ odd << 32;
        }
    }
}
