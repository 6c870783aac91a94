package io.github.opendata4j.validation.internal.engine.suggest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date in figures as people write it, with the days that it may mean. Immutable. */
public final class WrittenDate {

    private static final Pattern THREE_NUMBERS = Pattern.compile(
            "(\\d{1,4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,4})([T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\S*)?");

    private static final Pattern MIDNIGHT = Pattern.compile("[T ]0?0:00(:00([.,]0+)?)?(Z|\\+00(:?00)?)?");

    private final @Nullable LocalDate dayFirst;
    private final @Nullable LocalDate monthFirst;
    private final boolean timed;

    private WrittenDate(@Nullable LocalDate dayFirst, @Nullable LocalDate monthFirst, boolean timed) {
        this.dayFirst = dayFirst;
        this.monthFirst = monthFirst;
        this.timed = timed;
    }

    /**
     * Reads a text of three numbers of which one is a year of four digits, perhaps with a time behind.
     *
     * @param text a cell
     * @return empty if it is no such text, or no day of the calendar whichever way it is read
     */
    public static Optional<WrittenDate> parse(String text) {
        Matcher found = THREE_NUMBERS.matcher(Blanks.strip(text));
        if (!found.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group(1));
        int middle = Integer.parseInt(found.group(2));
        int last = Integer.parseInt(found.group(3));
        String time = found.group(4);
        boolean timed = time != null && !MIDNIGHT.matcher(time).matches();
        if (found.group(1).length() == 4 && found.group(3).length() <= 2) {
            LocalDate day = date(first, middle, last);
            return some(new WrittenDate(day, day, timed));
        }
        boolean yearLast = found.group(3).length() == 4 && found.group(1).length() <= 2;
        return yearLast
                ? some(new WrittenDate(date(last, middle, first), date(last, first, middle), timed))
                : Optional.empty();
    }

    private static Optional<WrittenDate> some(WrittenDate date) {
        return Optional.of(date).filter(read -> read.dayFirst != null || read.monthFirst != null);
    }

    /**
     * The day, if it is the same whether day or month stands first.
     *
     * @return empty for {@code 03/04/2019}
     */
    public Optional<LocalDate> certain() {
        if (dayFirst == null || monthFirst == null) {
            return Optional.ofNullable(dayFirst == null ? monthFirst : dayFirst);
        }
        return dayFirst.equals(monthFirst) ? Optional.of(dayFirst) : Optional.empty();
    }

    /**
     * The day as it is read where the day stands first, as in French.
     *
     * @return empty if there is no such day
     */
    public Optional<LocalDate> dayFirst() {
        return Optional.ofNullable(dayFirst);
    }

    /**
     * The day as it is read where the month stands first.
     *
     * @return empty if there is no such day
     */
    public Optional<LocalDate> monthFirst() {
        return Optional.ofNullable(monthFirst);
    }

    /**
     * Whether a time other than midnight stands behind, or a zone: the day alone would say less.
     *
     * @return false for a day, and for midnight as spreadsheets write it
     */
    public boolean hasTime() {
        return timed;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null; // there is no such day
        }
    }
}
