package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.validation.internal.engine.batch.CellJudge;
import io.github.opendata4j.validation.internal.engine.sieve.Cells;
import io.github.opendata4j.validation.internal.engine.sieve.Sieve;

/**
 * Knows of SIREN and SIRET numbers that are written without blanks whether they are right, but for those of La Poste,
 * which have rules of their own.
 */
final class FrenchNumberJudge implements CellJudge {

    private static final String LA_POSTE = "356000000";

    private final Sieve sieve;

    /** {@code sieve}: lets pass right numbers, and all but the exceptions. */
    FrenchNumberJudge(Sieve sieve) {
        this.sieve = sieve;
    }

    @Override
    public long judge(Cells cells, int from, int among) {
        byte[] bytes = cells.bytes();
        int held = sieve.heldAmong(cells, from, among);
        int wrong = held;
        for (int left = held; left != 0; left &= left - 1) {
            int record = from + Integer.numberOfTrailingZeros(left);
            int start = cells.start(record);
            int end = cells.end(record);
            if (!isWritten(bytes, start, end) || isPostOffice(bytes, start, end)) {
                wrong &= ~Integer.lowestOneBit(left);
            }
        }
        return CellJudge.verdict(wrong, held & ~wrong);
    }

    /** Whether there are letters and digits of ASCII only: nothing that is set aside, and no digits of another script. */
    private static boolean isWritten(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            int letter = bytes[i] | 0x20;
            if ((bytes[i] < '0' || bytes[i] > '9') && (letter < 'a' || letter > 'z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPostOffice(byte[] bytes, int from, int to) {
        if (to - from < LA_POSTE.length()) {
            return false;
        }
        for (int i = 0; i < LA_POSTE.length(); i++) {
            if (bytes[from + i] != LA_POSTE.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
