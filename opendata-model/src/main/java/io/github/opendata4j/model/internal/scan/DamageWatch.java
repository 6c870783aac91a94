package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.scan.DamagedText.Damage;

/**
 * Watches the bytes of a file go by for {@linkplain DamagedText damaged text}, so that cells are only looked at where
 * there is some. It must cost next to nothing, since hardly a file has any: the first {@value #THOROUGH} bytes are
 * looked at thoroughly, and all once something was found; further on every character of three bytes, which all lost
 * characters and most misread ones have, and a sample of the others. Accents are misread all over a file or not at all.
 */
final class DamageWatch {

    /** 4 MiB, longer than most files. */
    static final int THOROUGH = 4 << 20;

    private static final int SAMPLED_EACH = 128;

    private static final long SECOND_MASK = Words.repeated((byte) 0xf8);
    private static final long SECOND = Words.repeated((byte) 0x80);
    private static final long LEAD_MASK = Words.repeated((byte) 0xf2);
    private static final long LEAD = Words.repeated((byte) 0xe2);

    /** The last character of a misread pair, at most: a euro sign. */
    private static final int SECOND_PART = 3;

    /** The last two bytes that went by before, then the first that go by now: a misread character may lie on both sides. */
    private final byte[] seam = new byte[2 + SECOND_PART];

    private long watched;
    private boolean ever;
    private boolean seen;

    /** Watches bytes that begin and end between two characters. */
    void watch(byte[] bytes, int from, int to) {
        lookAcross(bytes, from, to);
        if (ever || watched < THOROUGH) {
            watchAll(bytes, from, to);
        } else {
            watchSome(bytes, from, to);
        }
        look(bytes, Math.max(from, to - Long.BYTES), to, to);
        watched += to - from;
    }

    private void watchAll(byte[] bytes, int from, int to) {
        WordChunks chunks = new WordChunks(bytes, from, to);
        while (!seen && chunks.next()) {
            long[] words = chunks.words();
            if (isSuspect(words, chunks.count())) {
                for (int i = 0; i < chunks.count() && !seen; i++) {
                    if (suspects(words[i]) != 0) {
                        int at = chunks.start() + i * Long.BYTES;
                        look(bytes, Math.max(from, at - 2), at + Long.BYTES, to);
                    }
                }
            }
        }
    }

    private static boolean isSuspect(long[] words, int count) {
        long all = 0;
        for (int i = 0; i < count; i++) {
            all |= suspects(words[i]);
        }
        return all != 0;
    }

    private void watchSome(byte[] bytes, int from, int to) {
        for (int i = from; i + Long.BYTES <= to && !seen; i += SAMPLED_EACH) {
            if (suspects(Words.at(bytes, i)) != 0) {
                look(bytes, Math.max(from, i - 2), i + Long.BYTES, to);
            }
        }
    }

    /** The top bit of each byte that damaged text may have. */
    private static long suspects(long word) {
        return Words.equal(word & SECOND_MASK, SECOND) | Words.equal(word & LEAD_MASK, LEAD);
    }

    /** Watches a character of three bytes, and the one before it. */
    void watchLong(byte[] bytes, int at, int from, int to) {
        if (!seen) {
            look(bytes, Math.max(from, at - 2), at + 1, to);
        }
    }

    private void lookAcross(byte[] bytes, int from, int to) {
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

    private void look(byte[] bytes, int from, int until, int to) {
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
