package io.github.opendata4j.validation.internal.engine.suggest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites dates in French order, or in another order of the calendar, into {@code yyyy-mm-dd}. Not thread-safe: it
 * remembers what its column has shown.
 *
 * <p>{@code 17/01/2019} can only be one day. {@code 03/04/2019} is read the French way, the 3rd of April, until the
 * column has shown a date such as {@code 01/17/2019}: from there on a date with two readings gets no suggestion. Years
 * of two digits never get one. A time behind the date is dropped, as the national validator advises.
 */
public final class DateSuggester implements Suggester {

    private static final Pattern THREE_NUMBERS = Pattern.compile(
            "(\\d{1,4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,4})(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\S*)?");

    private boolean monthFirst;

    /** A suggester for one column, which has shown nothing yet. */
    public DateSuggester() {}

    @Override
    public Optional<String> suggest(String text) {
        Matcher found = THREE_NUMBERS.matcher(Blanks.strip(text));
        if (!found.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group(1));
        int middle = Integer.parseInt(found.group(2));
        int last = Integer.parseInt(found.group(3));
        if (found.group(1).length() == 4 && found.group(3).length() <= 2) {
            return date(first, middle, last);
        }
        boolean yearLast = found.group(3).length() == 4 && found.group(1).length() <= 2;
        return yearLast ? dayAndMonth(first, middle, last) : Optional.empty();
    }

    private Optional<String> dayAndMonth(int first, int second, int year) {
        if (second > 12) {
            monthFirst = true;
            return date(year, first, second);
        }
        boolean oneReading = first > 12 || first == second;
        return oneReading || !monthFirst ? date(year, second, first) : Optional.empty();
    }

    private static Optional<String> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty(); // there is no such day
        }
    }
}
