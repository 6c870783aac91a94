package io.github.opendata4j.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something was published or changed, as exactly as it is known: a day, or a day with its time and offset from
 * UTC. A time without an offset is refused, since nobody knows when that was. Immutable.
 *
 * <pre>{@code
 * Moment.parse("2019-01-17").time();                       // empty
 * Moment.parse("2019-01-17T23:30:00+01:00").day();         // 2019-01-17, where it was written
 * }</pre>
 */
public final class Moment {

    private final LocalDate day;
    private final @Nullable OffsetDateTime time;

    private Moment(LocalDate day, @Nullable OffsetDateTime time) {
        this.day = day;
        this.time = time;
    }

    /**
     * A day.
     *
     * @param day in the calendar of whoever says it
     * @return the moment
     */
    public static Moment of(LocalDate day) {
        return new Moment(day, null);
    }

    /**
     * A day with its time.
     *
     * @param time with its offset from UTC
     * @return the moment
     */
    public static Moment of(OffsetDateTime time) {
        return new Moment(time.toLocalDate(), time);
    }

    /**
     * A moment in its ISO 8601 form.
     *
     * @param text {@code 2019-01-17} or {@code 2019-01-17T09:30:00+01:00} (or {@code Z})
     * @return the moment
     * @throws DateTimeException if the text has another form, names no offset, or there is no such day
     */
    public static Moment parse(String text) {
        return text.indexOf('T') < 0 ? of(LocalDate.parse(text)) : of(OffsetDateTime.parse(text));
    }

    /** {@return the day; where there is a time, the day at its own offset} */
    public LocalDate day() {
        return day;
    }

    /** {@return the time, empty if only the day is known} */
    public Optional<OffsetDateTime> time() {
        return Optional.ofNullable(time);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Moment that && day.equals(that.day) && Objects.equals(time, that.time);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, time);
    }

    /** The ISO 8601 form, as {@link #parse} takes it. */
    @Override
    public String toString() {
        return time == null ? day.toString() : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
