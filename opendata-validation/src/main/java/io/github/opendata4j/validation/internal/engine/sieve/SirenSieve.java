package io.github.opendata4j.validation.internal.engine.sieve;

import io.github.opendata4j.model.internal.scan.Words;

/** Holds back cells that are not nine digits with Luhn's checksum (SIREN). */
public final class SirenSieve extends Sieve {
    private static final int LENGTH = 9;
    private static final long ODD = 0xFF00FF00FF00FF00L;

    /** The only one there is. */
    public SirenSieve() {}

    @Override
    int held(Cells cells, int from, int to) {
        byte[] bytes = cells.bytes;
        int[] starts = cells.starts;
        int[] ends = cells.ends;
        int held = 0;
        for (int record = from; record < to; record++) {
            int start = starts[record];
            int end = ends[record];
            if (start < end && (end - start != LENGTH || !isRight(bytes, start))) {
                held |= 1 << record;
            }
        }
        return held;
    }

    private static boolean isRight(byte[] bytes, int from) {
        long head = Digits.values(Words.at(bytes, from));
        int last = (int) (Words.at(bytes, from + LENGTH - Long.BYTES) >>> (Long.SIZE - Byte.SIZE)) - '0';
        return Digits.areDigits(head)
                && last >= 0
                && last <= 9
                && (Digits.sum(Digits.weighted(head, ODD)) + last) % 10 == 0;
    }

    @Override
    public boolean excludesEdgeBlanks() {
        return true;
    }

    @Override
    public boolean allowsQuotes() {
        return true; // none passes
    }
}
