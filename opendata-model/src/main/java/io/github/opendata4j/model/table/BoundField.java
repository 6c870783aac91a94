package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.internal.scan.MissingValues;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A field of the schema with its column in a file.
 *
 * @param column from 0; {@link #ABSENT} if the file has no such column
 */
record BoundField(Field field, int column, MissingValues missing, CellReader reader) {

    static final int ABSENT = -1;

    /** The value of a cell; null if there is none. */
    @Nullable
    Object value(String text, TableFault place) {
        if (column == ABSENT || missing.contains(text)) {
            return null;
        }
        Object value = reader.read(text);
        if (value == CellReader.INVALID) {
            throw notOf(text, place);
        }
        return value;
    }

    /** The value of a cell as an object of a class; null if there is none. */
    @Nullable
    Object convert(Conversion conversion, String text, TableFault place, String className) {
        Object value = value(text, place);
        if (value == null) {
            return null;
        }
        Object converted = conversion.convert(value, text);
        if (converted == null) {
            String shown = TableFault.shown(text);
            throw at(place, text)
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
