package io.github.opendata4j.validation.internal.engine.suggest;

import io.github.opendata4j.model.internal.scan.CellWriter;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.SchemaException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites dates in French order, or in another order of the calendar, into the form of the field. Not thread-safe: it
 * remembers what its column has shown.
 *
 * <p>{@code 17/01/2019} can only be one day. {@code 03/04/2019} is read the French way, the 3rd of April, until the
 * column has shown a date such as {@code 01/17/2019}: from there on a date with two readings gets no suggestion. Years
 * of two digits never get one. A time behind the date is dropped, as the national validator advises.
 */
public final class DateSuggester implements Suggester {

    private final FieldType type;
    private @Nullable CellWriter form; // made for the first wrong cell: most columns have none
    private boolean monthFirst;

    /** A suggester for one column of {@code yyyy-mm-dd}, which has shown nothing yet. */
    public DateSuggester() {
        this(FieldType.of("date"));
    }

    /**
     * A suggester for one column, which has shown nothing yet.
     *
     * @param type how its field wants a day to be written
     */
    public DateSuggester(FieldType type) {
        this.type = type;
    }

    @Override
    public Optional<String> suggest(String text) {
        Optional<LocalDate> day = WrittenDate.parse(text).flatMap(this::reading);
        return day.isEmpty() ? Optional.empty() : written(day.get());
    }

    /** Nothing where the form is one that only the national validator makes sense of. */
    private Optional<String> written(LocalDate day) {
        try {
            if (form == null) {
                form = CellWriter.of(type);
            }
            return form.write(day);
        } catch (SchemaException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> reading(WrittenDate date) {
        if (date.dayFirst().isEmpty()) {
            monthFirst = true;
        }
        return date.certain().or(() -> monthFirst ? Optional.empty() : date.dayFirst());
    }
}
