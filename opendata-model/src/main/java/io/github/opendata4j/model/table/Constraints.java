package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.table.Constraint.Enumeration;
import io.github.opendata4j.model.table.Constraint.ExclusiveMaximum;
import io.github.opendata4j.model.table.Constraint.ExclusiveMinimum;
import io.github.opendata4j.model.table.Constraint.JsonSchemaConstraint;
import io.github.opendata4j.model.table.Constraint.MaxLength;
import io.github.opendata4j.model.table.Constraint.Maximum;
import io.github.opendata4j.model.table.Constraint.MinLength;
import io.github.opendata4j.model.table.Constraint.Minimum;
import io.github.opendata4j.model.table.Constraint.OtherConstraint;
import io.github.opendata4j.model.table.Constraint.PatternConstraint;
import io.github.opendata4j.model.table.Constraint.Required;
import io.github.opendata4j.model.table.Constraint.Unique;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the member {@code constraints} of a field to its constraints, and back. */
final class Constraints {

    private Constraints() {}

    /** A constraint that asks for nothing ({@code "required": false}) is none. */
    static List<Constraint> read(Descriptor json) {
        List<Constraint> constraints = new ArrayList<>();
        for (String name : json.members().keySet()) {
            if (json.has(name)) {
                Constraint constraint = read(name, json);
                if (constraint != null) {
                    constraints.add(constraint);
                }
            }
        }
        return List.copyOf(constraints);
    }

    private static @Nullable Constraint read(String name, Descriptor json) {
        return switch (name) {
            case "required" -> json.flag(name, false) ? new Required() : null;
            case "unique" -> json.flag(name, false) ? new Unique() : null;
            case "enum" -> new Enumeration(json.values(name));
            case "pattern" -> new PatternConstraint(json.text(name).orElse(""));
            case "minLength" -> new MinLength(length(name, json));
            case "maxLength" -> new MaxLength(length(name, json));
            default -> bound(name, json.get(name));
        };
    }

    private static Constraint bound(String name, @Nullable Object value) {
        if (value == null) {
            return new OtherConstraint(name, null);
        }
        return switch (name) {
            case "minimum" -> new Minimum(value);
            case "maximum" -> new Maximum(value);
            case "exclusiveMinimum" -> new ExclusiveMinimum(value);
            case "exclusiveMaximum" -> new ExclusiveMaximum(value);
            case "jsonSchema" -> new JsonSchemaConstraint(value);
            default -> new OtherConstraint(name, value);
        };
    }

    private static int length(String name, Descriptor json) {
        if (json.get(name) instanceof BigDecimal number
                && number.signum() >= 0
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
            return number.intValue();
        }
        throw json.wrong(name, Bilingual.text("un nombre entier positif", "a whole number of zero or more"));
    }

    static @Nullable Object json(Constraint constraint) {
        if (constraint instanceof Enumeration enumeration) {
            return enumeration.values();
        } else if (constraint instanceof PatternConstraint pattern) {
            return pattern.regex();
        } else if (constraint instanceof MinLength bound) {
            return new BigDecimal(bound.length());
        } else if (constraint instanceof MaxLength bound) {
            return new BigDecimal(bound.length());
        } else if (constraint instanceof OtherConstraint other) {
            return other.json();
        }
        return limit(constraint);
    }

    private static Object limit(Constraint constraint) {
        if (constraint instanceof Minimum bound) {
            return bound.value();
        } else if (constraint instanceof Maximum bound) {
            return bound.value();
        } else if (constraint instanceof ExclusiveMinimum bound) {
            return bound.value();
        } else if (constraint instanceof ExclusiveMaximum bound) {
            return bound.value();
        } else if (constraint instanceof JsonSchemaConstraint schema) {
            return schema.schema();
        }
        return true; // required, unique
    }
}
