package io.github.opendata4j.validation.internal.engine.reference;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.ForeignKey;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.Values;
import io.github.opendata4j.validation.internal.engine.key.KeyColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * One field of a foreign key and its counterpart. Where both have one type their values are compared, so that
 * {@code 01} is {@code 1} among integers; else their texts.
 *
 * @param field the field itself
 * @param referenced the counterpart
 * @param reader reads the counterpart's cells
 * @param byValue whether values are compared
 */
record KeyPart(Field field, Field referenced, CellReader reader, boolean byValue) {

    /**
     * The parts of a key, in its order; its fields are known to both schemas.
     *
     * @throws io.github.opendata4j.model.table.SchemaException if the cells of a counterpart can't be read
     */
    static List<KeyPart> of(ForeignKey key, TableSchema from, TableSchema to) {
        List<KeyPart> parts = new ArrayList<>();
        for (int i = 0; i < key.fields().size(); i++) {
            Field field = from.getField(key.fields().get(i));
            Field referenced = to.getField(key.referenceFields().get(i));
            boolean sameType = field.type().name().equals(referenced.type().name());
            parts.add(new KeyPart(field, referenced, CellReader.of(referenced.type()), sameType));
        }
        return List.copyOf(parts);
    }

    /** The column of the table that refers. */
    KeyColumn column(ColumnCells cells) {
        return byValue ? KeyColumn.of(cells, field.type()) : KeyColumn.ofTexts(cells);
    }

    /** What a cell of the counterpart counts as, given its text and what it was read as. */
    Object counterpart(String text, Object value) {
        return byValue ? Values.canonical(value) : text;
    }
}
