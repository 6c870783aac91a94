package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.scan.Words;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives one text for cells of a column that are the same, as long as they come often: most columns of most tables have
 * few values, and a program that holds the rows then holds each of them once. Gives up where that does not pay. Not for
 * use by several threads.
 */
final class RecentTexts implements QuickCell {

    /** Longer cells seldom come twice. */
    private static final int LONGEST = 64;

    /** Blanks beyond ASCII have three bytes of UTF-8, of which the first is this or more. */
    private static final byte FIRST_BLANK = (byte) 0xE1;

    private static final int PLACES = 512;

    /** After so many cells, a quarter of them has to have been found. */
    private static final int TRIAL = 4096;

    private final Latin1Texts decoder = new Latin1Texts();
    private final byte[][] keys = new byte[PLACES][];
    private final @Nullable String[] texts = new String[PLACES];
    private int asked;
    private int found;
    private boolean useless;

    @Override
    public @Nullable Object read(byte[] bytes, int start, int end) {
        int first = bytes[start];
        if (first <= ' ' && (first >= 0 || first >= FIRST_BLANK)) {
            return null; // perhaps a blank one
        }
        return useless || end - start > LONGEST ? decoder.of(bytes, start, end) : recent(bytes, start, end);
    }

    private String recent(byte[] bytes, int start, int end) {
        int length = end - start;
        int place = length < Long.BYTES
                ? place(Words.upTo8(bytes, start, end), 0, length)
                : place(Words.at(bytes, start), Words.at(bytes, end - Long.BYTES), length);
        String text = texts[place];
        if (text != null && Arrays.equals(bytes, start, end, keys[place], 0, keys[place].length)) {
            found++;
        } else {
            text = decoder.of(bytes, start, end);
            keys[place] = Arrays.copyOfRange(bytes, start, end);
            texts[place] = text;
        }
        if (++asked == TRIAL) {
            useless = found < TRIAL / 4;
            asked = 0;
            found = 0;
        }
        return text;
    }

    private static int place(long first, long last, int length) {
        long mixed = (first ^ Long.rotateLeft(last, 23) ^ length) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 55);
    }
}
