package io.github.opendata4j.validation.internal.engine.sieve;

import io.github.opendata4j.model.internal.scan.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/** A few texts as UTF-8, to find a cell's bytes among them without making a text of it. Immutable. */
final class TextSet {
    private static final int ROOM_FOR_ONE = 4;

    private final byte[][] texts;
    private final long[] firsts;
    private final long[] lasts;
    private final int shift;

    TextSet(Collection<String> texts) {
        int capacity = Integer.highestOneBit(Math.max(1, texts.size())) * ROOM_FOR_ONE;
        this.texts = new byte[capacity][];
        this.firsts = new long[capacity];
        this.lasts = new long[capacity];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(capacity);
        for (String text : texts) {
            put(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void put(byte[] text) {
        long first = first(text, 0, text.length);
        long last = last(text, 0, text.length);
        int slot = slot(first, last, text.length);
        while (texts[slot] != null) {
            if (Arrays.equals(texts[slot], text)) {
                return;
            }
            slot = (slot + 1) % texts.length;
        }
        texts[slot] = text;
        firsts[slot] = first;
        lasts[slot] = last;
    }

    boolean contains(byte[] bytes, int from, int to) {
        int length = to - from;
        long first = first(bytes, from, to);
        long last = last(bytes, from, to);
        int slot = slot(first, last, length);
        while (texts[slot] != null) {
            if (firsts[slot] == first && lasts[slot] == last && texts[slot].length == length) {
                // the first and the last eight bytes are all there is of short texts
                return length <= 2 * Long.BYTES || isSame(texts[slot], bytes, from);
            }
            slot = (slot + 1) % texts.length;
        }
        return false;
    }

    /** Between the first and the last eight bytes, which are known to be the same. */
    private static boolean isSame(byte[] text, byte[] bytes, int from) {
        int last = text.length - 2 * Long.BYTES; // the words may overlap
        long difference = Words.at(text, last) ^ Words.at(bytes, from + last);
        for (int next = Long.BYTES; next < last; next += Long.BYTES) {
            difference |= Words.at(text, next) ^ Words.at(bytes, from + next);
        }
        return difference == 0;
    }

    private int slot(long first, long last, int length) {
        long hash = (first ^ Long.rotateLeft(last, 31) ^ length) * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> shift);
    }

    private static long first(byte[] bytes, int from, int to) {
        return to - from >= Long.BYTES ? Words.at(bytes, from) : Words.upTo8(bytes, from, to);
    }

    private static long last(byte[] bytes, int from, int to) {
        return to - from >= Long.BYTES ? Words.at(bytes, to - Long.BYTES) : 0;
    }
}
