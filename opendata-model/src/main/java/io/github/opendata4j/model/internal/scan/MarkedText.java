package io.github.opendata4j.model.internal.scan;

/**
 * The quotes and the separators of a stretch of text, as bits of which 64 fit into one number. Reused, by one thread.
 *
 * <p>Bytes are told apart by arithmetic in a loop so plain that the JVM makes vector instructions of it, see
 * {@link ShortCharacters}; only then the marks are gathered, one from each byte.
 */
final class MarkedText {

    /** How many bytes are looked at at once: few enough for all of them and their marks to be in the first cache. */
    static final int CHUNK = 16 << 10;

    private static final int TOP = 0x80;
    private static final int LOW = 0x7F;

    /** Added to seven bits, sets the eighth if they are above the carriage return. */
    private static final int ABOVE_RETURN = LOW - '\r';

    private final byte delimiter;
    private final byte quote;

    /** The top bit of each says that the byte is a quote, or a separator. */
    private final byte[] quotes = new byte[CHUNK];

    private final byte[] separators = new byte[CHUNK];

    private final long[] quoteBits = new long[CHUNK / Long.SIZE];
    private final long[] parityBits = new long[CHUNK / Long.SIZE];
    private final long[] separatorBits = new long[CHUNK / Long.SIZE];

    /** Both are ASCII. */
    MarkedText(byte delimiter, byte quote) {
        this.delimiter = delimiter;
        this.quote = quote;
    }

    /** Looks at a chunk, or at what there is of it. */
    void read(byte[] bytes, int from, int to) {
        System.arraycopy(bytes, from, quotes, 0, Math.min(CHUNK, to - from));
        mark(quotes, separators, quote, delimiter);
        gather(quotes, quoteBits);
        gather(separators, separatorBits);
        turn(quoteBits);
        turn(separatorBits);
        addUp(quoteBits, parityBits);
    }

    /** Carriage returns and what is below count as separators, too: a tab in a cell, which text hardly has, is for others. */
    private static void mark(byte[] text, byte[] separators, byte quote, byte delimiter) {
        for (int i = 0; i < CHUNK; i++) {
            int value = text[i];
            int low = value & LOW;
            int isNoSeparator = ((low ^ delimiter) + LOW) & (low + ABOVE_RETURN);
            int isNoQuote = (low ^ quote) + LOW;
            separators[i] = (byte) (~(isNoSeparator | value) & TOP);
            text[i] = (byte) (~(isNoQuote | value) & TOP);
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
    private static void gather(byte[] marks, long[] bits) {
        for (int at = 0; at < CHUNK; at += Long.SIZE) {
            bits[at / Long.SIZE] = Words.at(marks, at) >>> 7
                    | Words.at(marks, at + 8) >>> 6
                    | Words.at(marks, at + 16) >>> 5
                    | Words.at(marks, at + 24) >>> 4
                    | Words.at(marks, at + 32) >>> 3
                    | Words.at(marks, at + 40) >>> 2
                    | Words.at(marks, at + 48) >>> 1
                    | Words.at(marks, at + 56);
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
