package io.github.opendata4j.validation.internal.engine.sieve;

import io.github.opendata4j.model.internal.scan.Words;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Holds back cells that are not a date {@code yyyy-mm-dd} between two bounds. The 29th of February is held back too:
 * whether the year has it is for the slow path.
 */
public final class DateSieve extends Sieve {
    private static final int LENGTH = 10;

    /** What its last eight bytes are without digits, {@code 00-00-00}. */
    private static final long FRAME = 0x30302D30302D3030L;

    /** What its first two bytes are without digits. */
    private static final long CENTURY = 0x3030;

    private static final long HYPHENS = 0x0000FF0000FF0000L;

    /** By month; two digits may be more than twelve. In February, the days that every year has. */
    private static final byte[] LAST_DAYS =
            Arrays.copyOf(new byte[] {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}, 100);

    private final int first;
    private final int last;

    /**
     * A sieve of one column.
     *
     * @param first the first date that passes
     * @param last the last one
     */
    public DateSieve(LocalDate first, LocalDate last) {
        this.first = number(first.getYear(), first.getMonthValue(), first.getDayOfMonth());
        this.last = number(last.getYear(), last.getMonthValue(), last.getDayOfMonth());
    }

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

    private boolean isRight(byte[] bytes, int from) {
        long head = (Words.at(bytes, from) & 0xFFFF) ^ CENTURY;
        long tail = Words.at(bytes, from + 2) ^ FRAME;
        if (!Digits.areSmall(head) || !Digits.areSmall(tail) || (tail & HYPHENS) != 0) {
            return false;
        }
        int year = twoDigits(head, 0) * 100 + twoDigits(tail, 0);
        int month = twoDigits(tail, 3);
        int day = twoDigits(tail, 6);
        int number = number(year, month, day);
        return day > 0 && day <= LAST_DAYS[month] && first <= number && number <= last;
    }

    private static int twoDigits(long digits, int place) {
        int pair = (int) (digits >>> (place * Byte.SIZE));
        return (pair & 0xFF) * 10 + (pair >>> Byte.SIZE & 0xFF);
    }

    private static int number(int year, int month, int day) {
        return (year * 100 + month) * 100 + day;
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
