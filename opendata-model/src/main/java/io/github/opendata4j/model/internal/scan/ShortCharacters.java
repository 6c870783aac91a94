package io.github.opendata4j.model.internal.scan;

import java.util.Arrays;

/**
 * Passes over text that is nothing but ASCII and characters of two bytes, which in French is nearly all of it.
 *
 * <p>It is checked by arithmetic on words of eight bytes, in loops so plain that the JVM makes vector instructions of
 * them and needs little time to do so: no branch, no result but an array. Where a JVM does not, they are still quick.
 * Reused, by one thread.
 */
final class ShortCharacters {

    /** How many bytes are checked at once; fewer are left to others. */
    static final int CHUNK = 4096;

    private static final long ONES = 0x0101010101010101L;

    /** Of a byte that leads two: one of these is set, or the character is written too long. */
    private static final long LEAD_BITS = 0x1E * ONES;

    /** So many bytes are gone over in one call at most, for the reason that {@link Stride} gives. */
    private static final int FEW_CHUNKS = Stride.SHORT * CHUNK;

    private static final int WORDS = CHUNK / Long.BYTES;
    private static final long[] NO_MARKS = new long[WORDS];

    private final long[] text = new long[WORDS];

    /** For each word the one before it: a loop that looks at two of one array does not become vector instructions. */
    private final long[] before = new long[WORDS];

    private final long[] marks = new long[WORDS];
    private final WordView view = new WordView(0);
    private final Pass marking = new Marking();
    private final Pass suspecting = new Suspecting();
    private final Stride stride = new Stride();

    /**
     * The end of the last whole chunk before the first that holds anything else: zero bytes, longer characters, what is
     * no UTF-8.
     *
     * @param from where a character begins
     * @param watch is shown what may be damaged
     * @return an index between two characters
     */
    int end(byte[] bytes, int from, int to, DamageWatch watch) {
        int at = from;
        int until;
        do {
            until = Math.min(to, at + FEW_CHUNKS);
            at = endOfSome(bytes, at, until, watch);
        } while (until < to && until - (at & -Long.BYTES) < CHUNK);
        return at;
    }

    private int endOfSome(byte[] bytes, int from, int to, DamageWatch watch) {
        int at = from;
        while (true) {
            int base = at & -Long.BYTES;
            if (to - base < CHUNK) {
                return at;
            }
            copy(bytes, base / Long.BYTES, at - base);
            stride.run(marking, WORDS);
            if (!Arrays.equals(marks, NO_MARKS)) {
                return at;
            }
            int end = base + CHUNK;
            if (watch.isDue()) {
                showSuspects(bytes, base, from, to, watch);
            }
            at = isLead(bytes[end - 1]) ? end - 1 : end;
        }
    }

    private void showSuspects(byte[] bytes, int base, int from, int to, DamageWatch watch) {
        stride.run(suspecting, WORDS);
        for (int i = nextMark(0); i < WORDS; i = nextMark(i + 1)) {
            int word = base + i * Long.BYTES;
            watch.look(bytes, Math.max(from, word - 2), word + Long.BYTES, to);
        }
    }

    private int nextMark(int from) {
        int next = Arrays.mismatch(marks, from, WORDS, NO_MARKS, from, WORDS);
        return next < 0 ? WORDS : from + next;
    }

    /** Sets the top bit of what may be part of damaged text. */
    private final class Suspecting extends Pass {
        @Override
        void over(int from, int to) {
            long[] words = text;
            long[] suspects = marks;
            for (int i = from; i < to; i++) {
                suspects[i] = DamageWatch.secondHalves(words[i]);
            }
        }
    }

    /** Copies a chunk; its first bytes, fewer than eight, were seen before. */
    private void copy(byte[] bytes, int word, int seen) {
        view.copy(bytes, word, text, 0, WORDS);
        long looked = -1L << (seen * Byte.SIZE);
        text[0] = (text[0] & looked) | (ONES & ~looked); // what was seen ends a character
        System.arraycopy(text, 0, before, 1, WORDS - 1); // what is before the first ends a character too
    }

    private static boolean isLead(byte value) {
        return value < 0 && value >= (byte) 0xC0;
    }

    /** Sets the top bit of what is neither ASCII, zero excepted, nor part of a character of two bytes. */
    private final class Marking extends Pass {
        @Override
        void over(int from, int to) {
            long[] words = text;
            long[] wordsBefore = before;
            long[] wrong = marks;
            for (int i = from; i < to; i++) {
                long word = words[i];
                long last = word << Byte.SIZE
                        | wordsBefore[i] >>> (Long.SIZE - Byte.SIZE); // for each byte the one before it
                long isLead = word & word << 1;
                long follows = word & ~(word << 1);
                long followsLead = last & last << 1;
                long isLonger = word << 2; // three bytes, or four
                long isTooLong = ~((word & LEAD_BITS) + 0x7E * ONES); // a character of one byte written as two
                long isZero = (word - ONES) & ~word;
                wrong[i] = ((followsLead ^ follows) | (isLead & (isLonger | isTooLong)) | isZero) & Words.HIGH;
            }
        }
    }
}
