package io.github.opendata4j.model.internal.scan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days and times; what the form of the schema would lose (seconds, a century) is not written. */
final class TemporalWriters {

    private TemporalWriters() {}

    static CellWriter date(String format) {
        CellReader reader = TemporalReaders.date(format, "");
        return value -> value instanceof LocalDate date
                ? same(date, form(format, date, LocalDate::toString), reader)
                : Optional.empty();
    }

    static CellWriter time(String format) {
        CellReader reader = TemporalReaders.time(format, "");
        return value -> value instanceof LocalTime time
                ? same(time, form(format, time, Times.WITH_SECONDS::format), reader)
                : Optional.empty();
    }

    static CellWriter datetime(String format) {
        CellReader reader = TemporalReaders.datetime(format, "");
        return value -> {
            TemporalAccessor time = datetime(value);
            return time == null ? Optional.empty() : same(time, form(format, time, TemporalWriters::iso), reader);
        };
    }

    static Optional<String> year(Object value) {
        boolean known = value instanceof Year || value instanceof Integer || value instanceof Long;
        int year = value instanceof Year exact ? exact.getValue() : known ? ((Number) value).intValue() : -1;
        return year >= 0 && year <= 9999 ? Optional.of(String.format(Locale.ROOT, "%04d", year)) : Optional.empty();
    }

    static Optional<String> yearmonth(Object value) {
        return value instanceof YearMonth month ? Optional.of(month.toString()) : Optional.empty();
    }

    private interface Form<V> {
        String of(V value);
    }

    private static <V extends TemporalAccessor> String form(String format, V value, Form<V> byDefault) {
        return format.equals("default") || format.equals("any")
                ? byDefault.of(value)
                : StrptimePattern.find(format).orElseThrow().format(value);
    }

    private static Optional<String> same(Object value, String text, CellReader reader) {
        return reader.read(text).equals(value) ? Optional.of(text) : Optional.empty();
    }

    private static @Nullable TemporalAccessor datetime(Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        } else if (value instanceof ZonedDateTime zoned) {
            return zoned.toOffsetDateTime();
        } else if (value instanceof LocalDateTime local) {
            return local;
        }
        return value instanceof OffsetDateTime time ? time : null;
    }

    private static String iso(TemporalAccessor time) {
        return time instanceof OffsetDateTime
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)
                : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }

    /** Made when a time is written: days need none. */
    private static final class Times {
        static final DateTimeFormatter WITH_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

        private Times() {}
    }
}
