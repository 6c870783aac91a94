package io.github.opendata4j.validation.internal.lint;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType.ArrayType;
import io.github.opendata4j.model.table.SchemaException;
import io.github.opendata4j.model.table.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field with its place in the schema; the description of an array's items is one too.
 *
 * @param field the field
 * @param pointer such as {@code /fields/3} or {@code /fields/3/arrayItem}
 * @param name the name of the field of the schema that it is, or is within
 */
record FieldPlace(Field field, String pointer, String name) {

    /** The fields of a schema, each followed by its items. */
    static List<FieldPlace> of(TableSchema schema) {
        List<FieldPlace> places = new ArrayList<>();
        for (int i = 0; i < schema.fields().size(); i++) {
            Field field = schema.fields().get(i);
            add(new FieldPlace(field, "/fields/" + i, field.name()), places);
        }
        return places;
    }

    private static void add(FieldPlace place, List<FieldPlace> to) {
        to.add(place);
        if (place.field.type() instanceof ArrayType array) {
            array.item().ifPresent(item -> add(new FieldPlace(item, place.pointer + "/arrayItem", place.name), to));
        }
    }

    /** Whether it describes the items of an array. */
    boolean isItem() {
        return pointer.endsWith("/arrayItem");
    }

    /** Reads a cell; empty if nobody knows what its type is, which {@link TypeRule} tells. */
    Optional<CellReader> reader() {
        try {
            return Optional.of(CellReader.of(field.type()));
        } catch (SchemaException e) {
            return Optional.empty();
        }
    }

    /** What stands under {@code constraints}; empty if that is no object. */
    Map<?, ? extends @Nullable Object> constraints() {
        return field.members().get("constraints") instanceof Map<?, ?> map ? map : Map.of();
    }
}
