package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.scan.DamagedText.Damage;

/**
 * Watches the bytes of a file go by for {@linkplain DamagedText damaged text}, so that cells are only looked at where
 * there is some. It must cost next to nothing, since hardly a file has any: the first {@value #THOROUGH} chunks are
 * looked at, and all once something was found; further on every character of three bytes, which all lost characters and
 * most misread ones have, and one chunk in {@value #SAMPLED}. Accents are misread all over a file or not at all.
 */
final class DamageWatch {

    /** 4 MiB, longer than most files. */
    private static final int THOROUGH = 1024;

    private static final int SAMPLED = 16;

    /** The second byte of a capital Â, Ã or Å, with which most misread characters begin, and of five other letters. */
    private static final long SECOND_MASK = Words.repeated((byte) 0xf8);

    private static final long SECOND = Words.repeated((byte) 0x80);

    /** Of a character that is lost, or follows a misread one, the first of three bytes is one of these. */
    private static final long LEAD_MASK = Words.repeated((byte) 0xf2);

    private static final long LEAD = Words.repeated((byte) 0xe2);

    /** The last character of a misread pair, at most: a euro sign. */
    private static final int SECOND_PART = 3;

    /** The last two bytes that went by before, then the first that go by now: a misread character may lie on both sides. */
    private final byte[] seam = new byte[2 + SECOND_PART];

    private int chunks;
    private boolean ever;
    private boolean seen;

    /** Whether all of the next chunk, of {@link ShortCharacters#CHUNK} bytes, is to be watched. */
    boolean isDue() {
        boolean due = ever || chunks < THOROUGH || chunks % SAMPLED == 0;
        chunks++;
        return due;
    }

    /** Watches bytes that begin and end between two characters. */
    void watch(byte[] bytes, int from, int to) {
        watchSeam(bytes, from, to);
        watchPart(bytes, from, to, to);
    }

    /** Watches what begins before an index, and may go on behind it. */
    void watchPart(byte[] bytes, int from, int until, int to) {
        WordChunks chunks = new WordChunks(bytes, from, until);
        while (!seen && chunks.next()) {
            if (isSuspect(chunks.words(), chunks.count())) {
                for (int i = 0; i < chunks.count() && !seen; i++) {
                    if (suspects(chunks.words()[i]) != 0) {
                        int at = chunks.start() + i * Long.BYTES;
                        look(bytes, Math.max(from, at - 2), at + Long.BYTES, to);
                    }
                }
            }
        }
        look(bytes, Math.max(from, chunks.end() - 2), until, to);
    }

    private static boolean isSuspect(long[] words, int count) {
        long all = 0;
        for (int i = 0; i < count; i++) {
            all |= suspects(words[i]);
        }
        return all != 0;
    }

    /** The top bit of each byte that damaged text has. */
    private static long suspects(long word) {
        return secondHalves(word) | Words.equal(word & LEAD_MASK, LEAD);
    }

    /** The top bit of each byte that damaged text has where all its characters are short. */
    static long secondHalves(long word) {
        return Words.equal(word & SECOND_MASK, SECOND);
    }

    /** Watches what begins in the bytes that went by before and ends in these. */
    void watchSeam(byte[] bytes, int from, int to) {
        int more = Math.min(SECOND_PART, to - from);
        System.arraycopy(bytes, from, seam, 2, more);
        look(seam, 0, 1, 2 + more);
        if (to - from >= 2) {
            System.arraycopy(bytes, to - 2, seam, 0, 2);
        } else if (to > from) {
            seam[0] = seam[1];
            seam[1] = bytes[from];
        }
    }

    /** Looks at each character from an index until another. */
    void look(byte[] bytes, int from, int until, int to) {
        for (int i = from; i < until && !seen; i++) {
            if (bytes[i] < 0 && DamagedText.at(bytes, i, to) != Damage.NONE) {
                seen = true;
                ever = true;
            }
        }
    }

    /** Whether there was damage since this was last asked. */
    boolean take() {
        boolean taken = seen;
        seen = false;
        return taken;
    }
}
