package io.github.opendata4j.validation.internal.pattern;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;

/**
 * One fixed length, one range of ASCII characters for each place, tested eight places at a time.
 *
 * <p>For each place there is a byte {@code 0x80 - low} in {@code atLeast} and {@code 0x7F - high} in {@code above}:
 * added to an ASCII character, the first sets the top bit if it is high enough, the second if it is too high. No sum
 * carries into the next place as long as the characters are ASCII, and where one is not, the answer is no anyway.
 */
final class FixedShape {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;

    private final int length;
    private final long[] atLeast;
    private final long[] above;
    /** Which bytes of the last eight belong to the text. */
    private final long lastMask;

    FixedShape(List<CodePoints.Range> places) {
        this.length = places.size();
        int words = (length + Long.BYTES - 1) / Long.BYTES;
        this.atLeast = new long[words];
        this.above = new long[words];
        this.lastMask = -1L >>> ((words * Long.BYTES - length) * Byte.SIZE);
        for (int i = 0; i < words * Long.BYTES; i++) {
            // a place beyond the end is masked to zero, which this range has
            CodePoints.Range range = i < length ? places.get(i) : new CodePoints.Range(0, 0x7F);
            int shift = i % Long.BYTES * Byte.SIZE;
            atLeast[i / Long.BYTES] |= (0x80L - range.first()) << shift;
            above[i / Long.BYTES] |= (0x7FL - range.last()) << shift;
        }
    }

    /** Whether the text surely fits; it is not looked at if the array ends within the last eight places. */
    boolean fits(byte[] bytes, int from, int to) {
        int last = atLeast.length - 1;
        if (to - from != length || from + atLeast.length * Long.BYTES > bytes.length) {
            return false;
        }
        for (int i = 0; i < last; i++) {
            if (!fits((long) LONGS.get(bytes, from + i * Long.BYTES), i)) {
                return false;
            }
        }
        return fits((long) LONGS.get(bytes, from + last * Long.BYTES) & lastMask, last);
    }

    private boolean fits(long eight, int word) {
        return ((eight + atLeast[word]) & ~(eight + above[word]) & ~eight & HIGH) == HIGH;
    }
}
