package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.scan.Words;
import java.nio.charset.StandardCharsets;

/**
 * Makes texts of UTF-8, quickly where all letters are among the first 256, as those of French nearly always are. Not for
 * use by several threads.
 */
final class Latin1Texts {

    private static final int LONGEST = 1024;

    private final byte[] letters = new byte[LONGEST];

    /** The text of some bytes of valid UTF-8. */
    String of(byte[] bytes, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return new String(bytes, start, length, StandardCharsets.UTF_8);
        }
        int to = plain(bytes, start, end);
        if (to == length) {
            return ofLatin1(bytes, start, length);
        }
        System.arraycopy(bytes, start, letters, 0, to);
        int at = start + to;
        while (at < end) {
            int lead = bytes[at] & 0xff;
            if (lead > 0xc3 || lead < 0xc2 || at + 1 == end) {
                return new String(bytes, start, length, StandardCharsets.UTF_8);
            }
            letters[to++] = (byte) (((lead & 3) << 6) | (bytes[at + 1] & 0x3f));
            at += 2;
            int run = plain(bytes, at, end);
            System.arraycopy(bytes, at, letters, to, run);
            to += run;
            at += run;
        }
        return ofLatin1(letters, 0, to);
    }

    /** By the old constructor, which asks for no charset and is short enough to become part of the loop around it. */
    @SuppressWarnings("deprecation")
    private static String ofLatin1(byte[] bytes, int start, int length) {
        return new String(bytes, 0, start, length);
    }

    /** How many bytes from here on are ASCII. */
    private static int plain(byte[] bytes, int from, int end) {
        int at = from;
        while (at + Long.BYTES <= end) {
            long high = Words.at(bytes, at) & Words.HIGH;
            if (high != 0) {
                return at - from + (Long.numberOfTrailingZeros(high) >>> 3);
            }
            at += Long.BYTES;
        }
        while (at < end && bytes[at] >= 0) {
            at++;
        }
        return at - from;
    }
}
