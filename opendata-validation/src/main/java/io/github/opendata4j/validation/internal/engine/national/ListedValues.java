package io.github.opendata4j.validation.internal.engine.national;

import io.github.opendata4j.model.table.Constraint;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.AnyType;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.StringType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The listed values ({@code enum}) that a cell can have at all: to the national validator a number is no text, so that
 * no cell of texts is one of {@code [1, 2]}.
 */
public final class ListedValues {

    private ListedValues() {}

    /**
     * Whether a cell of a type can have a listed value.
     *
     * @param value as the schema has it
     * @param type the field's type
     * @return false for a number or a truth where texts are compared, and for a number among truths
     */
    public static boolean canBe(Object value, FieldType type) {
        boolean isText = type instanceof StringType || type instanceof AnyType;
        boolean isForeign = value instanceof BigDecimal || value instanceof Boolean;
        return !(isText && isForeign) && !(type instanceof BooleanType && value instanceof BigDecimal);
    }

    /**
     * A field without the listed values that no cell can have.
     *
     * @param field a field of a schema
     * @return the field itself if all can be
     */
    public static Field possible(Field field) {
        for (Constraint constraint : field.constraints()) {
            if (constraint instanceof Constraint.Enumeration list) {
                List<Object> possible = new ArrayList<>(list.values());
                if (possible.removeIf(value -> !canBe(value, field.type()))) {
                    return field.toBuilder()
                            .constraint(new Constraint.Enumeration(possible))
                            .build();
                }
            }
        }
        return field;
    }
}
