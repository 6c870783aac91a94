package io.github.opendata4j.model.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a field asks of its values beyond their type: the constraints of Table Schema 2 ("Field Constraints").
 * {@link OtherConstraint} keeps what a schema in the wild writes beside them. A bound or a listed value is kept as the
 * schema has it: a {@link java.math.BigDecimal}, a {@link Boolean}, a {@link String} in the field's own form, a list or
 * a map. All constraints are immutable and equal by their content.
 */
public sealed interface Constraint {

    /**
     * The constraint's name in a schema.
     *
     * @return such as {@code maxLength}
     */
    String name();

    /** No cell may be empty. */
    record Required() implements Constraint {
        @Override
        public String name() {
            return "required";
        }
    }

    /** No two rows may have the same value. */
    record Unique() implements Constraint {
        @Override
        public String name() {
            return "unique";
        }
    }

    /**
     * Only these values.
     *
     * @param values the values, in the order of the schema
     */
    record Enumeration(List<Object> values) implements Constraint {
        /** Copies the values. */
        public Enumeration {
            values = List.copyOf(values);
        }

        @Override
        public String name() {
            return "enum";
        }
    }

    /**
     * Only texts that a regular expression describes from end to end.
     *
     * @param regex as the schema writes it
     */
    record PatternConstraint(String regex) implements Constraint {
        @Override
        public String name() {
            return "pattern";
        }
    }

    /**
     * No shorter than this.
     *
     * @param length code points of a text, items of an array, members of an object
     */
    record MinLength(int length) implements Constraint {
        @Override
        public String name() {
            return "minLength";
        }
    }

    /**
     * No longer than this.
     *
     * @param length code points of a text, items of an array, members of an object
     */
    record MaxLength(int length) implements Constraint {
        @Override
        public String name() {
            return "maxLength";
        }
    }

    /**
     * Not below this.
     *
     * @param value the lowest value there may be
     */
    record Minimum(Object value) implements Constraint {
        @Override
        public String name() {
            return "minimum";
        }
    }

    /**
     * Not above this.
     *
     * @param value the highest value there may be
     */
    record Maximum(Object value) implements Constraint {
        @Override
        public String name() {
            return "maximum";
        }
    }

    /**
     * Above this.
     *
     * @param value the highest value there may not be
     */
    record ExclusiveMinimum(Object value) implements Constraint {
        @Override
        public String name() {
            return "exclusiveMinimum";
        }
    }

    /**
     * Below this.
     *
     * @param value the lowest value there may not be
     */
    record ExclusiveMaximum(Object value) implements Constraint {
        @Override
        public String name() {
            return "exclusiveMaximum";
        }
    }

    /**
     * Only objects and arrays that follow a JSON Schema.
     *
     * @param schema the JSON Schema as plain values
     */
    record JsonSchemaConstraint(Object schema) implements Constraint {
        @Override
        public String name() {
            return "jsonSchema";
        }
    }

    /**
     * A constraint that Table Schema does not know.
     *
     * @param name what the schema says
     * @param json its value
     */
    record OtherConstraint(String name, @Nullable Object json) implements Constraint {}
}
