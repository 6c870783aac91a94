package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.SchemaException;
import java.util.Optional;

/**
 * From a value to the text of a cell, in the schema's own form: the other way of {@link CellReader}, which reads what
 * this writes as the same value again. Immutable, for any number of threads.
 */
@FunctionalInterface
public interface CellWriter {

    /**
     * Writes a value.
     *
     * @param value what {@link CellReader} would give, or a near relative: any whole number for an integer, any
     *     {@link Number} for a number, {@link java.time.Instant} for a datetime, a collection for a list…
     * @return the text; empty if the value does not fit the type, or would lose something
     */
    Optional<String> write(Object value);

    /**
     * The writer of a type.
     *
     * @param type type, format and options
     * @return the writer
     * @throws SchemaException if there is no such type, or its format is none that can be read
     */
    static CellWriter of(FieldType type) {
        return CellWriters.of(type);
    }
}
