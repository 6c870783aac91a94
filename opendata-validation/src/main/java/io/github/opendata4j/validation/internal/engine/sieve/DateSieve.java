package io.github.opendata4j.validation.internal.engine.sieve;

import io.github.opendata4j.model.internal.scan.Words;
import java.time.LocalDate;

/**
 * Holds back cells that are not a date {@code yyyy-mm-dd} between two bounds. The 29th of February is held back too:
 * whether the year has it is for the slow path.
 */
public final class DateSieve extends Sieve {
    private static final int LENGTH = 10;

    /** Digits where {@code yyyy-mm-} has letters; the places of the hyphens are set to zero. */
    private static final long DIGIT_PLACES = 0x00FFFF00FFFFFFFFL;

    private static final long HYPHENS = 0x2D00002D00000000L;
    private static final long ZEROS = 0x0030300030303030L;
    private static final long OTHER_ZEROS = 0x3000003000000000L;
    private static final int FEBRUARY = 2;

    /** Bit m is set for the months of 31 days. */
    private static final int LONG_MONTHS = 0b1_0101_1010_1010;

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
        long head = Words.at(bytes, from);
        int tens = bytes[from + 8] - '0';
        int units = bytes[from + 9] - '0';
        if ((head & ~DIGIT_PLACES) != HYPHENS
                || !Digits.areDigits(Digits.values((head & DIGIT_PLACES) | OTHER_ZEROS))
                || (tens | units) < 0
                || units > 9) {
            return false;
        }
        long digits = (head & DIGIT_PLACES) - ZEROS;
        int year = digit(digits, 0) * 1000 + digit(digits, 1) * 100 + digit(digits, 2) * 10 + digit(digits, 3);
        int month = digit(digits, 5) * 10 + digit(digits, 6);
        int day = tens * 10 + units;
        int number = number(year, month, day);
        return year > 0 && isDay(month, day) && first <= number && number <= last;
    }

    private static int digit(long digits, int place) {
        return (int) (digits >>> (place * Byte.SIZE)) & 0xF;
    }

    private static boolean isDay(int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        return day <= 28 || (month != FEBRUARY && (day <= 30 || (day == 31 && (LONG_MONTHS >> month & 1) != 0)));
    }

    private static int number(int year, int month, int day) {
        return (year * 100 + month) * 100 + day;
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
