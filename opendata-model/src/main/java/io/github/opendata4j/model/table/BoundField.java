package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.internal.scan.MissingValues;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A field of the schema with its column in a file.
 *
 * @param column from 0; {@link #ABSENT} if the file has no such column
 * @param mark how decimals are written where the field may hold anything
 */
record BoundField(Field field, int column, MissingValues missing, CellReader reader, DecimalMark mark) {

    static final int ABSENT = -1;

    /** Of columns of which nothing is known. */
    private static final CellReader PLAIN = text -> text;

    /** A column of which nothing is known but its label: its cells are read by the class that is wanted. */
    static BoundField plain(String label, int column, DecimalMark mark) {
        String name = label.isBlank() ? "#" + (column + 1) : label;
        return new BoundField(
                Field.builder(name, new FieldType.AnyType()).build(), column, MissingValues.onlyEmpty(), PLAIN, mark);
    }

    /** Whether nothing is known of it but its label. */
    boolean isPlain() {
        return reader == PLAIN;
    }

    /** How its cells become objects of a class; empty if they can't. */
    Optional<Conversion> conversion(Type type) {
        return field.type() instanceof FieldType.AnyType ? Conversions.findPlain(type, this) : Conversions.find(type);
    }

    /** The value of a cell; null if there is none. */
    @Nullable
    Object value(String text, Supplier<TableFault> place) {
        if (column == ABSENT || missing.contains(text) || (reader == PLAIN && text.isBlank())) {
            return null;
        }
        Object value = reader.read(text);
        if (value == CellReader.INVALID) {
            throw notOf(text, place.get());
        }
        return value;
    }

    /** The value of a cell as an object of a class; null if there is none. */
    @Nullable
    Object convert(Conversion conversion, String text, Supplier<TableFault> place, String className) {
        Object value = value(text, place);
        if (value == null) {
            return null;
        }
        Object converted = conversion.convert(value, text);
        if (converted == null) {
            String shown = TableFault.shown(text);
            throw at(place.get(), text)
                    .says(
                            "« " + shown + " » ne peut pas se lire comme " + className + ".",
                            "'" + shown + "' can't be read as " + className + ".");
        }
        return converted;
    }

    private TableException notOf(String text, TableFault place) {
        var words = TypeWords.of(field.type());
        String shown = TableFault.shown(text);
        return at(place, text)
                .says(
                        "« " + shown + " » ne convient pas, il faut " + words.get(Locale.FRENCH) + ".",
                        "'" + shown + "' does not fit, it has to be " + words.get(Locale.ENGLISH) + ".");
    }

    /** The place of this field's cell in a record. */
    TableFault at(TableFault place, String text) {
        return place.column(column + 1).field(field.name()).value(text);
    }
}
