package io.github.opendata4j.model.internal.scan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * A stretch of bytes as words, eight bytes in each, the first in the lowest; some words at a time, in an array. To read
 * each with {@link Words#at} costs a JVM that has not compiled that yet a hundred times as much, and the beginning of a
 * file is read by such a one. The last bytes, fewer than eight, are in no word.
 *
 * <pre>{@code
 * WordChunks chunks = new WordChunks(bytes, 0, bytes.length);
 * while (chunks.next()) {
 *     use(chunks.words(), chunks.count());
 * }
 * }</pre>
 */
final class WordChunks {
    private static final int MOST = 512;

    private final LongBuffer rest;
    private final long[] words;
    private int count;
    private int end;

    WordChunks(byte[] bytes, int from, int to) {
        this.rest = ByteBuffer.wrap(bytes, from, to - from)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asLongBuffer();
        this.words = new long[Math.min(MOST, rest.remaining())];
        this.end = from;
    }

    /** Goes on to the next words; false if there are none. */
    boolean next() {
        count = Math.min(rest.remaining(), words.length);
        rest.get(words, 0, count);
        end += count * Long.BYTES;
        return count > 0;
    }

    /** The words at hand are the first {@link #count} of these. */
    long[] words() {
        return words;
    }

    int count() {
        return count;
    }

    /** The index of the first byte of the words at hand. */
    int start() {
        return end - count * Long.BYTES;
    }

    /** The index behind the last byte of the words at hand. */
    int end() {
        return end;
    }
}
