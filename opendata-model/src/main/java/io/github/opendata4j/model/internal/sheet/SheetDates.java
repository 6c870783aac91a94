package io.github.opendata4j.model.internal.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Days and times as numbers: whole days since a first one, the time of day as a fraction (ECMA-376 part 1, § 18.17.4).
 * The 1900 system counts a 29 February 1900 that never was; days before it are read as they are shown.
 */
public enum SheetDates {
    /** Day 1 is 1 January 1900. */
    FROM_1900(LocalDate.of(1899, 12, 30)),
    /** Day 0 is 1 January 1904. */
    FROM_1904(LocalDate.of(1904, 1, 1));

    private static final long MILLIS_OF_DAY = 86_400_000L;
    private static final long MILLIS_OF_SECOND = 1000;
    private static final long ROUNDING = 5;
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Behind this number the days of the 1900 system are right. */
    private static final int FALSE_LEAP_DAY = 60;

    private final LocalDate zero;

    SheetDates(LocalDate zero) {
        this.zero = zero;
    }

    /**
     * The day that numbers are counted from.
     *
     * @return the day of number 0
     */
    public LocalDate zero() {
        return zero;
    }

    /**
     * The time that a number stands for, to the millisecond; what is next to a whole second is one.
     *
     * @param number days, with the time of day as a fraction
     * @return empty for what is no day: below zero, beyond the year 9999, or that of 29 February 1900
     */
    public Optional<LocalDateTime> moment(double number) {
        if (!(number >= 0) || number > 3_000_000) {
            return Optional.empty();
        }
        long millis = wholeSecond(Math.round(number * MILLIS_OF_DAY));
        long days = millis / MILLIS_OF_DAY;
        if (this == FROM_1900 && days == FALSE_LEAP_DAY) {
            return Optional.empty();
        }
        boolean early = this == FROM_1900 && days < FALSE_LEAP_DAY;
        LocalDate day = zero.plusDays(early ? days + 1 : days);
        return day.isAfter(LAST)
                ? Optional.empty()
                : Optional.of(day.atTime(LocalTime.ofNanoOfDay(millis % MILLIS_OF_DAY * 1_000_000L)));
    }

    /** Not every program writes all digits of a fraction. */
    private static long wholeSecond(long millis) {
        long second = (millis + MILLIS_OF_SECOND / 2) / MILLIS_OF_SECOND * MILLIS_OF_SECOND;
        return Math.abs(millis - second) <= ROUNDING ? second : millis;
    }
}
