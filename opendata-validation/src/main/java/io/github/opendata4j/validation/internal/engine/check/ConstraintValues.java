package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.DurationType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.FieldType.YearType;
import io.github.opendata4j.validation.internal.engine.batch.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The bounds and listed values of a field's constraints, read as its cells are: a native JSON value, or a text in the
 * field's own format (Table Schema 2, "Field Constraints").
 */
public final class ConstraintValues {

    private final FieldType type;
    private final CellReader reader;

    /**
     * For one field.
     *
     * @param type its type
     * @param reader reads its cells
     */
    public ConstraintValues(FieldType type, CellReader reader) {
        this.type = type;
        this.reader = reader;
    }

    /**
     * Reads a value of a constraint.
     *
     * @param json as the schema has it
     * @return empty if it is not of the field's type
     */
    public Optional<Object> read(Object json) {
        if (json instanceof BigDecimal && (type instanceof IntegerType || type instanceof NumberType)) {
            return Optional.of(json);
        }
        if (json instanceof BigDecimal year && type instanceof YearType) {
            return readText(String.format(Locale.ROOT, "%04d", year.toBigInteger()));
        }
        return json instanceof Boolean && type instanceof BooleanType ? Optional.of(json) : readText(text(json));
    }

    private Optional<Object> readText(String text) {
        Object read = reader.read(text);
        return read == CellReader.INVALID ? Optional.empty() : Optional.of(read);
    }

    /**
     * Puts two values in order.
     *
     * @param one a value that was read
     * @param other another
     * @return below, at or above zero; empty if they have no order
     */
    public OptionalInt compare(Object one, Object other) {
        return type instanceof DurationType ? XsdDuration.compare(one, other) : Values.compare(one, other);
    }

    /**
     * A value of a constraint as a cell would write it.
     *
     * @param json as the schema has it
     * @return its text
     */
    public static String text(Object json) {
        if (json instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return json instanceof List || json instanceof Map ? Json.write(json) : json.toString();
    }
}
