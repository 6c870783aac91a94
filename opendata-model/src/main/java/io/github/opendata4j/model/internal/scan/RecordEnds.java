package io.github.opendata4j.model.internal.scan;

import java.util.Arrays;

/**
 * Guesses where records end without parsing them: at a line feed behind a line with an even number of quotes, or, once
 * that was wrong, as it is where cells go over many lines, with an even number of quotes in all the text before it.
 * Reused, by one thread after the other.
 */
final class RecordEnds {

    private static final int CHUNK = 4096;
    private static final int WORDS = CHUNK / Long.BYTES;

    private final byte quote;
    private final long[] chunk = new long[WORDS];

    /** The top bit of each byte says whether there was an odd number of quotes at its place in all chunks together. */
    private final long[] odd = new long[WORDS];

    /** Whether all quotes are counted, which takes a look at all bytes. */
    private boolean counting;

    private final WordView view = new WordView(0);
    private final Pass adding = new Adding();
    private final Stride stride = new Stride();

    /** {@code quote} is zero if there are none. */
    RecordEnds(byte quote) {
        this.quote = quote;
    }

    /** Says that a guess was wrong: from now on all quotes are counted. */
    void doubt() {
        counting = true;
    }

    /**
     * The end of the last complete record.
     *
     * @param bytes begin with a record
     * @param limit how many there are
     * @return the index behind its line feed; 0 if there is none
     */
    int lastIn(byte[] bytes, int limit) {
        if (!counting) {
            int end = lastLineIn(bytes, limit);
            if (hasPairedQuotes(bytes, end)) {
                return end;
            }
        }
        boolean within = hasOddQuotes(bytes, limit);
        for (int i = limit - 1; i >= 0; i--) {
            if (bytes[i] == quote) {
                within = !within;
            } else if (bytes[i] == '\n' && !within) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Behind the last line feed; 0 if there is none. */
    private static int lastLineIn(byte[] bytes, int limit) {
        int end = limit;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /** Whether the line that ends before an index has an even number of quotes. */
    private boolean hasPairedQuotes(byte[] bytes, int end) {
        boolean paired = true;
        for (int i = end - 2; i >= 0 && bytes[i] != '\n'; i--) {
            paired ^= bytes[i] == quote;
        }
        return paired;
    }

    private boolean hasOddQuotes(byte[] bytes, int limit) {
        Arrays.fill(odd, 0);
        int chunks = limit / CHUNK;
        for (int i = 0; i < chunks; i++) {
            view.copy(bytes, i * WORDS, chunk, 0, WORDS);
            stride.run(adding, WORDS);
        }
        long all = 0;
        for (int from = 0; from < WORDS; from += Stride.SHORT) {
            all ^= together(from, from + Stride.SHORT);
        }
        int count = Long.bitCount(all & Words.HIGH);
        for (int at = chunks * CHUNK; at < limit; at++) {
            count += bytes[at] == quote ? 1 : 0;
        }
        return (count & 1) != 0;
    }

    /** Adds the quotes of a chunk; as plain as it is for the sake of vector instructions, see {@link ShortCharacters}. */
    private final class Adding extends Pass {
        @Override
        void over(int from, int to) {
            long[] text = chunk;
            long[] marks = odd;
            long quotes = Words.repeated(quote);
            for (int i = from; i < to; i++) {
                long word = text[i];
                marks[i] ^= ~((((word & ~Words.HIGH) ^ quotes) + ~Words.HIGH) | word);
            }
        }
    }

    private long together(int from, int to) {
        long all = 0;
        for (int i = from; i < to; i++) {
            all ^= odd[i];
        }
        return all;
    }
}
