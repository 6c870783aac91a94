package io.github.opendata4j.client.testing.udata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as udata writes them, and as it misreads them. */
final class Times {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'+00:00'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter FOLDER =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?(?:[T ].*)?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

    private Times() {}

    static String micros(Instant time) {
        return WRITTEN.format(time.truncatedTo(ChronoUnit.MICROS));
    }

    /** What a write has answered with microseconds is read back with milliseconds. */
    static String stored(String written) {
        return written == null ? null : written.replaceFirst("(\\.\\d{3})\\d{3}\\+", "$1000+");
    }

    /** The folder of an uploaded file: it has no more than seconds, so that two uploads can clash. */
    static String folder(Instant time) {
        return FOLDER.format(time);
    }

    /**
     * A date as udata understands it: what is left out is taken from today, and day and month in the French order are
     * taken for the American one.
     *
     * @throws DateTimeException if it is no date at all
     */
    static LocalDate day(String text, LocalDate today) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return LocalDate.of(
                    number(yearFirst.group(1)),
                    yearFirst.group(2) == null ? today.getMonthValue() : number(yearFirst.group(2)),
                    yearFirst.group(3) == null ? today.getDayOfMonth() : number(yearFirst.group(3)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return LocalDate.of(number(monthFirst.group(3)), number(monthFirst.group(1)), number(monthFirst.group(2)));
        }
        throw new DateTimeException("Unknown string format: %s");
    }

    /** A moment or a day, written as a moment. */
    static String moment(String text) {
        return text.length() == 10 ? text + "T00:00:00+00:00" : text;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
