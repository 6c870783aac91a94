package io.github.opendata4j.validation.internal.engine.sieve;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.Constraint;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.DateType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.NumberType;
import java.util.List;
import java.util.Optional;

/** Sieves of the types that have one plain form, which every reader of the type takes for the same value. */
public final class PlainCells {
    private PlainCells() {}

    /**
     * What lets pass plain cells of a type.
     *
     * @param type the type
     * @return empty if it has no plain form
     */
    public static Optional<Sieve> of(FieldType type) {
        return ofNumbers(type, NumberBounds.none()).or(() -> ofDates(type, List.of(), CellReader.of(type)));
    }

    /**
     * What lets pass plain cells on one side of a bound.
     *
     * @param type the type
     * @param bound one of the four bounds
     * @param reader reads the bound, if it is a text
     * @return empty if the type has no plain form, or does not know this bound
     */
    public static Optional<Sieve> within(FieldType type, Constraint bound, CellReader reader) {
        List<Constraint> bounds = List.of(bound);
        return type instanceof DateType
                ? ofDates(type, bounds, reader)
                : Bounds.ofNumbers(bounds, reader).flatMap(range -> ofNumbers(type, range));
    }

    private static Optional<Sieve> ofNumbers(FieldType type, NumberBounds bounds) {
        if (type instanceof IntegerType) {
            return Optional.of(NumberSieve.ofIntegers(bounds));
        }
        return type instanceof NumberType number && isPlain(number)
                ? Optional.of(NumberSieve.ofDecimals(number.decimalChar().charAt(0), bounds))
                : Optional.empty();
    }

    private static Optional<Sieve> ofDates(FieldType type, List<Constraint> bounds, CellReader reader) {
        return type instanceof DateType date && isIso(date)
                ? Bounds.ofDates(bounds, reader).map(sieve -> sieve)
                : Optional.empty();
    }

    /**
     * Whether a number has but one sign that can stand before its decimals.
     *
     * @param number the type
     * @return whether it has a plain form
     */
    public static boolean isPlain(NumberType number) {
        String decimal = number.decimalChar();
        return decimal.length() == 1
                && (decimal.equals(".") || decimal.equals(","))
                && !decimal.equals(number.groupChar());
    }

    /**
     * Whether a date is written {@code yyyy-mm-dd}.
     *
     * @param date the type
     * @return whether it has a plain form
     */
    public static boolean isIso(DateType date) {
        return date.format().equals("default") || date.format().equals("%Y-%m-%d");
    }
}
