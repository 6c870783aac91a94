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

    private boolean isRight(byte[] bytes, int from) {
        long tail = Words.at(bytes, from + 2) ^ FRAME;
        int high = bytes[from] - '0';
        int low = bytes[from + 1] - '0';
        if (!Digits.areSmall(tail) || (tail & HYPHENS) != 0 || (high | low) < 0 || high > 9 || low > 9) {
            return false;
        }
        int year = (high * 10 + low) * 100 + twoDigits(tail, 0);
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
