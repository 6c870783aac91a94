package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.table.Constraint;
import io.github.opendata4j.model.table.FieldType;
import java.util.Map;
import java.util.Set;

/** Which constraint goes with which type (Table Schema 2, "Field Constraints"). */
public final class ConstraintScope {

    private static final Set<String> ORDERED =
            Set.of("integer", "number", "date", "time", "datetime", "duration", "year", "yearmonth");
    private static final Set<String> COLLECTIONS = Set.of("string", "array", "object", "list");

    /** What is not here goes with every type. */
    private static final Map<String, Set<String>> TYPES = Map.of(
            "pattern", Set.of("string"),
            "minLength", COLLECTIONS,
            "maxLength", COLLECTIONS,
            "minimum", ORDERED,
            "maximum", ORDERED,
            "exclusiveMinimum", ORDERED,
            "exclusiveMaximum", ORDERED,
            "jsonSchema", Set.of("array", "object"));

    private ConstraintScope() {}

    /**
     * Whether a constraint makes sense for a type.
     *
     * @param constraint the constraint
     * @param type the field's type
     * @return false if it can only be ignored
     */
    public static boolean covers(Constraint constraint, FieldType type) {
        return TYPES.getOrDefault(constraint.name(), Set.of(type.name())).contains(type.name());
    }
}
