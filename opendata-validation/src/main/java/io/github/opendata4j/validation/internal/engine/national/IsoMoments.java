package io.github.opendata4j.validation.internal.engine.national;

import io.github.opendata4j.model.internal.scan.CellReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times and moments of ISO 8601 as dateutil's {@code isoparse} reads them: any character between date and time, a zone
 * with or without a colon, dates by week or by day of the year, midnight as 24:00:00.
 */
final class IsoMoments {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)-(\\d\\d)|(\\d\\d)(\\d\\d))");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})(?:-W(\\d\\d)-(\\d)|W(\\d\\d)(\\d))");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{3})");
    private static final Pattern TIME =
            Pattern.compile("(\\d\\d):(\\d\\d):(\\d\\d)(?:[.,](\\d+))?([Zz]|[+-]\\d\\d(?::?\\d\\d)?)?");

    private IsoMoments() {}

    /** {@code hh:mm:ss}, with a fraction and a zone or without. */
    static Object time(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return CellReader.INVALID;
        }
        LocalDateTime moment = at(LocalDate.of(2000, 1, 1), time);
        if (moment == null || !hasZoneThatIs(time)) {
            return CellReader.INVALID;
        }
        String zone = time.group(5);
        return zone == null ? moment.toLocalTime() : moment.toLocalTime().atOffset(offset(zone));
    }

    /** A date, any character, a time with seconds. */
    static Object datetime(String text) {
        if (text.length() < 19 || text.charAt(16) != ':') {
            return CellReader.INVALID;
        }
        for (int end : new int[] {10, 8, 7}) {
            LocalDate date = date(text.substring(0, end));
            Matcher time = TIME.matcher(text.substring(end + 1));
            if (date != null && text.charAt(end) <= '\u007f' && time.matches()) {
                return moment(date, time);
            }
        }
        return CellReader.INVALID;
    }

    private static Object moment(LocalDate date, Matcher time) {
        LocalDateTime moment = at(date, time);
        if (moment == null || !hasZoneThatIs(time)) {
            return CellReader.INVALID;
        }
        String zone = time.group(5);
        return zone == null ? moment : moment.atOffset(offset(zone));
    }

    private static @Nullable LocalDate date(String text) {
        try {
            Matcher date = DATE.matcher(text);
            if (date.matches()) {
                int first = date.group(2) == null ? 4 : 2;
                return day(number(date, 1), number(date, first), number(date, first + 1));
            }
            Matcher week = WEEK.matcher(text);
            if (week.matches()) {
                int first = week.group(2) == null ? 4 : 2;
                return week(number(week, 1), number(week, first), number(week, first + 1));
            }
            Matcher day = DAY.matcher(text);
            return day.matches() ? LocalDate.ofYearDay(number(day, 1), number(day, 2)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        return year == 0 ? null : LocalDate.of(year, month, day);
    }

    private static @Nullable LocalDate week(int year, int week, int day) {
        if (week < 1 || week > 53 || day < 1 || day > 7) {
            return null;
        }
        LocalDate first = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1);
        return first.minusDays(first.getDayOfWeek().getValue() - 1L).plusDays((week - 1) * 7L + day - 1);
    }

    private static @Nullable LocalDateTime at(LocalDate date, Matcher time) {
        int hour = number(time, 1);
        int minute = number(time, 2);
        int second = number(time, 3);
        String fraction = time.group(4) == null ? "" : time.group(4);
        int micros = Integer.parseInt((fraction + "000000").substring(0, 6));
        if (hour == 24 && minute == 0 && second == 0 && micros == 0) {
            return date.plusDays(1).atStartOfDay();
        }
        return hour < 24 && minute < 60 && second < 60 ? date.atTime(hour, minute, second, micros * 1000) : null;
    }

    private static boolean hasZoneThatIs(Matcher time) {
        String zone = time.group(5);
        if (zone == null || zone.length() == 1) {
            return true;
        }
        return Integer.parseInt(zone.substring(1, 3)) < 24
                && (zone.length() == 3 || Integer.parseInt(zone.substring(zone.length() - 2)) < 60);
    }

    /** Java knows offsets of up to 18 hours; larger ones only matter for the order of moments. */
    private static ZoneOffset offset(String zone) {
        if (zone.length() == 1) {
            return ZoneOffset.UTC;
        }
        int minutes = Integer.parseInt(zone.substring(1, 3)) * 60
                + (zone.length() == 3 ? 0 : Integer.parseInt(zone.substring(zone.length() - 2)));
        return ZoneOffset.ofTotalSeconds(Math.min(minutes, 18 * 60) * (zone.charAt(0) == '-' ? -60 : 60));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
