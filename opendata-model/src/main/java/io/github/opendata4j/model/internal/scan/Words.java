package io.github.opendata4j.model.internal.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time, as one long of which the first byte is the lowest. */
public final class Words {

    /** The top bit of each byte. */
    public static final long HIGH = 0x8080808080808080L;

    private static final long LOW = ~HIGH;
    private static final long ONES = 0x0101010101010101L;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Words() {}

    /**
     * Eight bytes of an array.
     *
     * @param bytes the array
     * @param index of the first of them; all eight must be there
     * @return the word
     */
    public static long at(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    /**
     * A short text as a word.
     *
     * @param bytes holds the text
     * @param from its first byte
     * @param to the byte after its last, at most eight further on
     * @return its bytes, and zeros behind
     */
    public static long upTo8(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return 0;
        }
        if (from + Long.BYTES <= bytes.length) {
            return at(bytes, from) & (-1L >>> ((Long.BYTES - length) * Byte.SIZE));
        }
        long word = 0;
        for (int i = length - 1; i >= 0; i--) {
            word = (word << Byte.SIZE) | (bytes[from + i] & 0xFF);
        }
        return word;
    }

    /**
     * The same byte eight times.
     *
     * @param value the byte
     * @return the word
     */
    public static long repeated(byte value) {
        return (value & 0xFF) * ONES;
    }

    /**
     * Finds equal bytes.
     *
     * @param word eight bytes
     * @param pattern eight others
     * @return the top bit of each byte that is the same in both
     */
    public static long equal(long word, long pattern) {
        long difference = word ^ pattern;
        return ~(((difference & LOW) + LOW) | difference) & HIGH;
    }

    /**
     * Where the first byte stands whose top bit is set.
     *
     * @param bits top bits, as {@link #equal} gives them, not all zero
     * @return from 0 to 7
     */
    public static int first(long bits) {
        return Long.numberOfTrailingZeros(bits) >>> 3;
    }
}
