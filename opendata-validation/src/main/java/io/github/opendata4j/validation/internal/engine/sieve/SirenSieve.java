package io.github.opendata4j.validation.internal.engine.sieve;

import io.github.opendata4j.model.internal.scan.Words;

/** Holds back cells that are not nine digits with Luhn's checksum (SIREN). */
public final class SirenSieve extends Sieve {
    private static final int LENGTH = 9;
    private static final long ODD = 0xFF00FF00FF00FF00L;

    /** The only one there is. */
    public SirenSieve() {}

    @Override
    public void sift(byte[] bytes, int[] starts, int[] ends, Suspects suspects) {
        int size = suspects.size();
        for (int record = 0; record < size; record++) {
            int from = starts[record];
            int to = ends[record];
            if (from < to && (to - from != LENGTH || !isRight(bytes, from))) {
                suspects.add(record);
            }
        }
    }

    private static boolean isRight(byte[] bytes, int from) {
        long head = Digits.values(Words.at(bytes, from));
        int last = bytes[from + LENGTH - 1] - '0';
        return Digits.areDigits(head)
                && last >= 0
                && last <= 9
                && (Digits.sum(Digits.weighted(head, ODD)) + last) % 10 == 0;
    }

    @Override
    public boolean passes(byte[] bytes, int from, int to) {
        return to - from == LENGTH && isRight(bytes, from);
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
