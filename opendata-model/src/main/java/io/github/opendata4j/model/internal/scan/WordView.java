package io.github.opendata4j.model.internal.scan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * Copies stretches of an array of bytes into words, eight bytes in each, the first in the lowest, as fast as memory is
 * copied. It remembers how it looks at the array it was given last. Reused, by one thread.
 */
final class WordView {

    private final int shift;
    private byte[] bytes = {};
    private LongBuffer words = LongBuffer.allocate(0);

    /** The first word begins so many bytes behind the first byte. */
    WordView(int shift) {
        this.shift = shift;
    }

    /** Copies some words, of which all bytes must be there. */
    void copy(byte[] from, int word, long[] into, int at, int count) {
        if (bytes != from) {
            bytes = from;
            words = ByteBuffer.wrap(from, shift, from.length - shift)
                    .slice()
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asLongBuffer();
        }
        words.get(word, into, at, count);
    }
}
