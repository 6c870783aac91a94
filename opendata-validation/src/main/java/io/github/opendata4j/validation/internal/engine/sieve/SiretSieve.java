package io.github.opendata4j.validation.internal.engine.sieve;

import io.github.opendata4j.model.internal.scan.Words;

/**
 * Holds back cells that are not fourteen digits with both checksums, of the place (SIRET) and of its body (SIREN). The
 * places of La Poste have a checksum of their own; they are held back too.
 */
public final class SiretSieve extends Sieve {
    private static final int LENGTH = 14;
    private static final long EVEN = 0x00FF00FF00FF00FFL;
    private static final long ODD = ~EVEN;

    /** The only one there is. */
    public SiretSieve() {}

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
        long tail = Digits.values(Words.at(bytes, from + LENGTH - Long.BYTES));
        if (!Digits.areDigits(head | tail)) {
            return false;
        }
        long rest = tail >>> (2 * Byte.SIZE); // the two digits that both words have
        int siret = Digits.sum(Digits.weighted(head, EVEN)) + Digits.sum(Digits.weighted(rest, EVEN));
        int siren = Digits.sum(Digits.weighted(head, ODD)) + (int) (rest & 0xFF);
        return siret % 10 == 0 && siren % 10 == 0 && !isPostOffice(head);
    }

    /** Whether the first eight digits are those of La Poste, 35600000. */
    private static boolean isPostOffice(long head) {
        return head == 0x060503L;
    }

    @Override
    public boolean excludesEdgeBlanks() {
        return true;
    }

    @Override
    public boolean allowsQuotes() {
        return true; // none passes
    }

    @Override
    boolean covers(Sieve other) {
        return other instanceof PatternSieve pattern && pattern.acceptsDigits(LENGTH);
    }
}
