package io.github.opendata4j.model.internal.scan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What the directives of a pattern have said so far of one cell. */
final class StrptimeFields {

    int year = 1900;
    int month = 1;
    int day = 1;
    int dayOfYear;
    int hour;

    /** From 1 to 12, with the {@linkplain #halfOfDay half of the day}; negative where hours are counted through. */
    int hourOfClock = -1;

    /** 1 for the afternoon. */
    int halfOfDay;

    int minute;
    int second;
    int nanos;

    private @Nullable ZoneOffset offset;

    void offset(ZoneOffset newOffset) {
        offset = newOffset;
    }

    /** Null for a day that there is not. */
    @Nullable
    LocalDate date() {
        if (dayOfYear > 0) {
            return dayOfYear <= Year.of(year).length() ? LocalDate.ofYearDay(year, dayOfYear) : null;
        }
        return IsoReaders.date(year, month, day);
    }

    /** Null for a time that there is not. */
    @Nullable
    LocalTime time() {
        if (hourOfClock >= 0) {
            boolean exists = hourOfClock >= 1 && hourOfClock <= 12;
            return exists ? IsoReaders.time(hourOfClock % 12 + 12 * halfOfDay, minute, second, nanos) : null;
        }
        return IsoReaders.time(hour, minute, second, nanos);
    }

    /** Null if nothing was said of it. */
    @Nullable
    ZoneOffset offset() {
        return offset;
    }
}
