package io.github.opendata4j.validation.internal.engine.key;

import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.FieldType.YearType;
import io.github.opendata4j.validation.internal.engine.batch.Values;
import java.math.BigDecimal;
import java.time.Year;

/** Values that are numbers to Python, whatever their type: there yes is one, no is nought, and a year is a number. */
public final class PythonNumber {

    private PythonNumber() {}

    /**
     * Whether values of a type are numbers to Python.
     *
     * @param type a type
     * @return true for integers, numbers, booleans and years
     */
    public static boolean isOne(FieldType type) {
        return type instanceof IntegerType
                || type instanceof NumberType
                || type instanceof BooleanType
                || type instanceof YearType;
    }

    /**
     * A value as it is compared with those of other types.
     *
     * @param value any value
     * @return the canonical form of a number; what is none, as it is
     */
    public static Object of(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? BigDecimal.ONE : BigDecimal.ZERO;
        } else if (value instanceof Year year) {
            return Values.canonical(BigDecimal.valueOf(year.getValue()));
        }
        return value instanceof Number ? Values.canonical(value) : value;
    }

    /** By bytes where those of the type alone are: the others have to be read. */
    static KeyForm formOf(FieldType type) {
        return type instanceof BooleanType ? new ReadForm() : KeyForm.of(type);
    }
}
