package io.github.opendata4j.validation.internal.engine.suggest;

import io.github.opendata4j.model.internal.scan.CellWriter;
import io.github.opendata4j.model.table.FieldType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Rewrites dates in French order, or in another order of the calendar, into the form of the field. Not thread-safe: it
 * remembers what its column has shown.
 *
 * <p>{@code 17/01/2019} can only be one day. {@code 03/04/2019} is read the French way, the 3rd of April, until the
 * column has shown a date such as {@code 01/17/2019}: from there on a date with two readings gets no suggestion. Years
 * of two digits never get one. A time behind the date is dropped, as the national validator advises.
 */
public final class DateSuggester implements Suggester {

    private final CellWriter form;
    private boolean monthFirst;

    /** A suggester for one column of {@code yyyy-mm-dd}, which has shown nothing yet. */
    public DateSuggester() {
        this(CellWriter.of(FieldType.of("date")));
    }

    /**
     * A suggester for one column, which has shown nothing yet.
     *
     * @param form writes a day as the field wants it
     */
    public DateSuggester(CellWriter form) {
        this.form = form;
    }

    @Override
    public Optional<String> suggest(String text) {
        return WrittenDate.parse(text).flatMap(this::reading).flatMap(form::write);
    }

    private Optional<LocalDate> reading(WrittenDate date) {
        if (date.dayFirst().isEmpty()) {
            monthFirst = true;
        }
        return date.certain().or(() -> monthFirst ? Optional.empty() : date.dayFirst());
    }
}
