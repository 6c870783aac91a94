package io.github.opendata4j.model.internal.scan;

import java.util.Arrays;

/**
 * Guesses where records end without parsing them: at a line feed with an even number of quotes before it. Reused, by one
 * thread after the other.
 */
final class RecordEnds {

    private static final int CHUNK = 4096;

    private final byte quote;
    private final byte[] chunk = new byte[CHUNK];

    /** The top bit of each says whether there was an odd number of quotes at its place in all chunks together. */
    private final byte[] odd = new byte[CHUNK];

    /** {@code quote} is zero if there are none. */
    RecordEnds(byte quote) {
        this.quote = quote;
    }

    /**
     * The end of the last complete record.
     *
     * @param bytes begin with a record
     * @param limit how many there are
     * @return the index behind its line feed; 0 if there is none
     */
    int lastIn(byte[] bytes, int limit) {
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

    private boolean hasOddQuotes(byte[] bytes, int limit) {
        Arrays.fill(odd, (byte) 0);
        int at = 0;
        for (; limit - at >= CHUNK; at += CHUNK) {
            System.arraycopy(bytes, at, chunk, 0, CHUNK);
            addQuotes(chunk, odd, quote);
        }
        int count = 0;
        for (int i = 0; i < CHUNK; i += Long.BYTES) {
            count += Long.bitCount(Words.at(odd, i) & Words.HIGH);
        }
        for (; at < limit; at++) {
            count += bytes[at] == quote ? 1 : 0;
        }
        return (count & 1) != 0;
    }

    /** As plain as it is for the sake of vector instructions, see {@link ShortCharacters}. */
    private static void addQuotes(byte[] chunk, byte[] odd, byte quote) {
        for (int i = 0; i < CHUNK; i++) {
            int value = chunk[i];
            odd[i] = (byte) (odd[i] ^ ~((((value & 0x7F) ^ quote) + 0x7F) | value));
        }
    }
}
