package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.SchemaException;

/**
 * From the text of a cell to its value, by the type of its field. The one reading of cells that there is: exact, strict
 * (Table Schema 2, "Field Types"; where that leaves a choice, the stricter one), and without an exception for a wrong
 * cell. Blanks count, but around numbers. Immutable, for any number of threads.
 *
 * <p>Values by type: string, uri and the like, duration and any: {@link String} · integer: {@link Long}, or
 * {@link java.math.BigInteger} beyond it · number: {@link java.math.BigDecimal}, or {@link Double} for NaN and the
 * infinities · boolean: {@link Boolean} · date: {@link java.time.LocalDate} · time: {@link java.time.LocalTime} ·
 * datetime: {@link java.time.LocalDateTime}, or {@link java.time.OffsetDateTime} with a zone · year:
 * {@link java.time.Year} · yearmonth: {@link java.time.YearMonth} · geopoint:
 * {@link io.github.opendata4j.model.GeoPoint} · array and list: {@link java.util.List} · object and geojson:
 * {@link java.util.Map}.
 */
@FunctionalInterface
public interface CellReader {

    /** What comes of a text that the type does not allow. */
    Object INVALID = new Object() {
        @Override
        public String toString() {
            return "INVALID";
        }
    };

    /**
     * Reads a cell. The caller has dealt with missing values before ({@link MissingValues}).
     *
     * @param text as it is in the file
     * @return the value, or {@link #INVALID}
     */
    Object read(String text);

    /**
     * The reader of a type.
     *
     * @param type type, format and options
     * @return the reader
     * @throws SchemaException if there is no such type, or its format is none that can be read
     */
    static CellReader of(FieldType type) {
        return of(type, "");
    }

    /**
     * The reader of a type, for a schema whose faults are to be told with their place.
     *
     * @param type type, format and options
     * @param pointer the JSON pointer of the field, such as {@code /fields/3}
     * @return the reader
     * @throws SchemaException if there is no such type, or its format is none that can be read
     */
    static CellReader of(FieldType type, String pointer) {
        return CellReaders.of(type, pointer);
    }
}
