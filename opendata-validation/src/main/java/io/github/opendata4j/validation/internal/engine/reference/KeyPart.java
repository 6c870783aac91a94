package io.github.opendata4j.validation.internal.engine.reference;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.AnyType;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.model.table.ForeignKey;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.batch.Values;
import io.github.opendata4j.validation.internal.engine.key.KeyBytes;
import io.github.opendata4j.validation.internal.engine.key.KeyColumn;
import io.github.opendata4j.validation.internal.engine.key.PythonNumber;
import io.github.opendata4j.validation.internal.engine.national.NationalReaders;
import java.util.ArrayList;
import java.util.List;

/**
 * One field of a foreign key and its counterpart. Where both have one type their values are compared, so that
 * {@code 01} is {@code 1} among integers; else their texts, but as Python compares values where the national validator
 * is followed.
 *
 * @param field the field itself
 * @param referenced the counterpart
 * @param reader reads the counterpart's cells
 * @param compared what is compared
 */
record KeyPart(Field field, Field referenced, CellReader reader, Compared compared) {

    /** What is compared of the two cells. */
    enum Compared {
        VALUES,
        TEXTS,
        /** Values of two types that are numbers to Python. */
        NUMBERS,
        /** Nothing: no value of the one type is one of the other. */
        NOTHING
    }

    /** Begins what no cell of a text file begins with. */
    private static final String NOWHERE = "\u0000";

    /**
     * The parts of a key, in its order; its fields are known to both schemas.
     *
     * @param rows whose reading is followed
     * @throws io.github.opendata4j.model.table.SchemaException if the cells of a counterpart can't be read
     */
    static List<KeyPart> of(ForeignKey key, TableSchema from, TableSchema to, RowForms rows) {
        List<KeyPart> parts = new ArrayList<>();
        for (int i = 0; i < key.fields().size(); i++) {
            Field field = from.getField(key.fields().get(i));
            Field referenced = to.getField(key.referenceFields().get(i));
            CellReader reader = rows == RowForms.NATIONAL
                    ? NationalReaders.of(referenced.type(), "")
                    : CellReader.of(referenced.type());
            parts.add(new KeyPart(field, referenced, reader, compared(field.type(), referenced.type(), rows)));
        }
        return List.copyOf(parts);
    }

    private static Compared compared(FieldType one, FieldType other, RowForms rows) {
        if (one.name().equals(other.name())) {
            return Compared.VALUES;
        } else if (rows == RowForms.SPECIFIED || (isText(one) && isText(other))) {
            return Compared.TEXTS;
        }
        return PythonNumber.isOne(one) && PythonNumber.isOne(other) ? Compared.NUMBERS : Compared.NOTHING;
    }

    private static boolean isText(FieldType type) {
        return type instanceof StringType || type instanceof AnyType;
    }

    /** The column of the table that refers. */
    KeyColumn column(ColumnCells cells) {
        return switch (compared) {
            case VALUES -> KeyColumn.of(cells, field.type());
            case NUMBERS -> KeyColumn.ofNumbers(cells, field.type());
            case TEXTS, NOTHING -> KeyColumn.ofTexts(cells);
        };
    }

    /** The counterpart's cells as they are compared by their bytes. */
    KeyBytes counterpart() {
        FieldType type = referenced.type();
        return switch (compared) {
            case VALUES -> KeyBytes.of(type);
            case NUMBERS -> KeyBytes.ofNumbers(type);
            case TEXTS -> KeyBytes.ofTexts(type);
            case NOTHING -> KeyBytes.ofNone(type);
        };
    }

    /** What a cell of the counterpart counts as, given its text and what it was read as. */
    Object counterpart(String text, Object value) {
        return switch (compared) {
            case VALUES -> Values.canonical(value);
            case NUMBERS -> PythonNumber.of(value);
            case TEXTS -> text;
            case NOTHING -> NOWHERE + text;
        };
    }
}
