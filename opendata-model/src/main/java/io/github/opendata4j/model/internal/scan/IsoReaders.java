package io.github.opendata4j.model.internal.scan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The default forms of dates and times, read digit by digit: no formatter, no exception for a wrong cell. */
final class IsoReaders {

    private static final int DATE_LENGTH = 10;
    private static final int TIME_LENGTH = 8;

    /** XML Schema, part 2, § 3.2.7.3. */
    private static final int MAX_OFFSET_MINUTES = 14 * 60;

    private IsoReaders() {}

    /** {@code yyyy-mm-dd}. */
    static Object date(String text) {
        LocalDate date = text.length() == DATE_LENGTH ? dateAt(text) : null;
        return date == null ? CellReader.INVALID : date;
    }

    /** {@code hh:mm:ss}. */
    static Object time(String text) {
        LocalTime time = text.length() == TIME_LENGTH ? timeAt(text, 0, 0) : null;
        return time == null ? CellReader.INVALID : time;
    }

    /** XML Schema's dateTime: a date, T, a time, a fraction or not, a zone or not. */
    static Object datetime(String text) {
        int at = DATE_LENGTH + 1 + TIME_LENGTH;
        if (text.length() < at || text.charAt(DATE_LENGTH) != 'T') {
            return CellReader.INVALID;
        }
        int end = endOfFraction(text, at);
        int nanos = end == at ? 0 : nanos(text, at + 1, end);
        LocalDate date = dateAt(text);
        LocalTime time = nanos < 0 ? null : timeAt(text, DATE_LENGTH + 1, nanos);
        if (date == null || time == null) {
            return CellReader.INVALID;
        }
        LocalDateTime local = LocalDateTime.of(date, time);
        if (end == text.length()) {
            return local;
        }
        ZoneOffset offset = offset(text, end);
        return offset == null ? CellReader.INVALID : local.atOffset(offset);
    }

    private static @Nullable LocalDate dateAt(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        return date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    }

    /** Null for a day that there is not. */
    static @Nullable LocalDate date(int year, int month, int day) {
        boolean exists = year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        return exists ? LocalDate.of(year, month, day) : null;
    }

    private static @Nullable LocalTime timeAt(String text, int at, int nanos) {
        if (text.charAt(at + 2) != ':' || text.charAt(at + 5) != ':') {
            return null;
        }
        return time(digits(text, at, 2), digits(text, at + 3, 2), digits(text, at + 6, 2), nanos);
    }

    /** Null for a time that there is not. */
    static @Nullable LocalTime time(int hour, int minute, int second, int nanos) {
        boolean exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return exists ? LocalTime.of(hour, minute, second, nanos) : null;
    }

    private static int endOfFraction(String text, int from) {
        if (from == text.length() || text.charAt(from) != '.') {
            return from;
        }
        int at = from + 1;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** A fraction of a second; negative if it has no digit, or more than can be kept. */
    static int nanos(String text, int from, int to) {
        int length = to - from;
        int value = length < 1 || length > 9 ? -1 : digits(text, from, length);
        for (int i = length; i < 9 && value >= 0; i++) {
            value *= 10;
        }
        return value;
    }

    private static @Nullable ZoneOffset offset(String text, int at) {
        if (text.length() == at + 1 && text.charAt(at) == 'Z') {
            return ZoneOffset.UTC;
        }
        if (text.length() != at + 6 || text.charAt(at + 3) != ':') {
            return null;
        }
        return offset(text.charAt(at), digits(text, at + 1, 2), digits(text, at + 4, 2));
    }

    /** Null for an offset that there is not. */
    static @Nullable ZoneOffset offset(char sign, int hours, int minutes) {
        int total = hours * 60 + minutes;
        boolean exists = (sign == '+' || sign == '-')
                && hours >= 0
                && minutes >= 0
                && minutes < 60
                && total <= MAX_OFFSET_MINUTES;
        return exists ? ZoneOffset.ofTotalSeconds(sign == '-' ? -total * 60 : total * 60) : null;
    }

    /** A number of exactly so many ASCII digits; negative if they are not there. */
    static int digits(String text, int from, int count) {
        if (from + count > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
