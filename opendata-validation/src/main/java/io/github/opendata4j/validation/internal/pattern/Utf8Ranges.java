package io.github.opendata4j.validation.internal.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a range of code points as sequences of byte ranges, so that a text in UTF-8 is in the range exactly if its
 * bytes fit one of the sequences, place by place.
 */
final class Utf8Ranges {
    private static final int[] LAST_BY_LENGTH = {0x7F, 0x7FF, 0xFFFF, 0x10FFFF};

    private Utf8Ranges() {}

    /** Bytes from {@code low} to {@code high}, both included, unsigned. */
    record ByteRange(int low, int high) {}

    /** The sequences, each of one to four byte ranges; the range must hold no surrogate. */
    static List<List<ByteRange>> sequences(CodePoints.Range range) {
        List<List<ByteRange>> sequences = new ArrayList<>();
        split(range.first(), range.last(), sequences);
        return sequences;
    }

    private static void split(int first, int last, List<List<ByteRange>> into) {
        for (int limit : LAST_BY_LENGTH) {
            if (first <= limit && limit < last) {
                split(first, limit, into);
                split(limit + 1, last, into);
                return;
            }
        }
        // Continuation bytes carry six bits each: cut until all but the leading ones run over their full span.
        for (int bits = 6; bits <= 18 && last > 0x7F; bits += 6) {
            int mask = (1 << bits) - 1;
            if ((first & ~mask) != (last & ~mask)) {
                if ((first & mask) != 0) {
                    split(first, first | mask, into);
                    split((first | mask) + 1, last, into);
                    return;
                }
                if ((last & mask) != mask) {
                    split(first, (last & ~mask) - 1, into);
                    split(last & ~mask, last, into);
                    return;
                }
            }
        }
        into.add(ranges(encode(first), encode(last)));
    }

    private static List<ByteRange> ranges(byte[] first, byte[] last) {
        List<ByteRange> ranges = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            ranges.add(new ByteRange(first[i] & 0xFF, last[i] & 0xFF));
        }
        return ranges;
    }

    private static byte[] encode(int codePoint) {
        return Character.toString(codePoint).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
