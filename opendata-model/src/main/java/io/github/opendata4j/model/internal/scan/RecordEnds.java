package io.github.opendata4j.model.internal.scan;

/** Guesses where records end without parsing them: at a line feed with an even number of quotes before it. */
final class RecordEnds {

    private RecordEnds() {}

    /**
     * The end of the last complete record.
     *
     * @param bytes begin with a record
     * @param limit how many there are
     * @param quote zero if there are none
     * @return the index behind its line feed; 0 if there is none
     */
    static int lastIn(byte[] bytes, int limit, byte quote) {
        boolean within = hasOddQuotes(bytes, limit, quote);
        for (int i = limit - 1; i >= 0; i--) {
            if (bytes[i] == quote) {
                within = !within;
            } else if (bytes[i] == '\n' && !within) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean hasOddQuotes(byte[] bytes, int limit, byte quote) {
        long quotes = Words.repeated(quote);
        long odd = 0;
        int i = 0;
        for (; i + Long.BYTES <= limit; i += Long.BYTES) {
            long word = Words.at(bytes, i);
            odd ^= Words.different(word, quotes) | word;
        }
        int count = Long.bitCount(odd & Words.HIGH); // of others, among an even number: of quotes as well
        for (; i < limit; i++) {
            count += bytes[i] == quote ? 1 : 0;
        }
        return (count & 1) != 0;
    }
}
