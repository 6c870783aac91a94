package io.github.opendata4j.model.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and times in files that no schema describes: ISO 8601, or the day first as in {@code 17/01/2019}. */
final class PlainTimes {

    private static final int LONGEST = 40;

    private static final DateTimeFormatter DATE = strict("[uuuu-MM-dd][dd/MM/uuuu]");
    private static final DateTimeFormatter TIME = strict("HH:mm[:ss]", true);
    private static final DateTimeFormatter DATE_TIME = strict("[uuuu-MM-dd][dd/MM/uuuu]['T'][' ']HH:mm[:ss]", true);
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private PlainTimes() {}

    static @Nullable Object date(String text) {
        return parse(text, DATE, LocalDate::from);
    }

    /** The day, whether a time follows or not; without an exception for the most common texts, which are none. */
    static @Nullable LocalDate anyDay(String text) {
        boolean mayBe = text.length() >= 10 && (text.charAt(4) == '-' || text.charAt(2) == '/');
        if (!mayBe) {
            return null;
        }
        LocalDate day = parse(text, DATE, LocalDate::from);
        return day == null && text.length() > 10 ? parse(text, MOMENT, LocalDate::from) : day;
    }

    static @Nullable Object dateTime(String text) {
        return parse(text, DATE_TIME, LocalDateTime::from);
    }

    static @Nullable Object moment(String text) {
        return parse(text, MOMENT, OffsetDateTime::from);
    }

    static @Nullable Object instant(String text) {
        OffsetDateTime moment = parse(text, MOMENT, OffsetDateTime::from);
        return moment == null ? null : moment.toInstant();
    }

    static @Nullable Object time(String text) {
        return parse(text, TIME, LocalTime::from);
    }

    static @Nullable Object year(String text) {
        return parse(text, strict("uuuu"), Year::from);
    }

    static @Nullable Object month(String text) {
        return parse(text, strict("uuuu-MM"), YearMonth::from);
    }

    private static <T> @Nullable T parse(String text, DateTimeFormatter format, TemporalQuery<T> query) {
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            return format.parse(text, query);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** With fractions of a second, up to nine digits. */
    private static DateTimeFormatter strict(String pattern, boolean fractions) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().appendPattern(pattern);
        if (fractions) {
            builder.optionalStart()
                    .appendFraction(java.time.temporal.ChronoField.NANO_OF_SECOND, 1, 9, true)
                    .optionalEnd();
        }
        return builder.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
