package io.github.opendata4j.client.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a row has to fulfil. Immutable; portals translate what they understand of it, and the rest is evaluated here.
 *
 * <pre>{@code
 * field("disponibles").atLeast(1);
 * Condition.anyOf(field("commune").is("Tours"), field("commune").is("Joué-lès-Tours"));
 * }</pre>
 *
 * <p>A cell is read as the value it is compared with: as a number where that is one ({@code 1 234,5} is 1234.5), as a day
 * or as yes or no in the same way, and letter by letter where it is a text. A cell that can't be read so fulfils nothing
 * but {@link Field#isNot}.
 */
public sealed interface Condition {

    /** How a cell stands to a value. */
    enum Comparison {
        /** Equal to it. */
        IS,
        /** Not equal to it, or no such value. */
        IS_NOT,
        /** Equal or greater, later. */
        AT_LEAST,
        /** Equal or less, earlier. */
        AT_MOST,
        /** Greater, later. */
        MORE_THAN,
        /** Less, earlier. */
        LESS_THAN
    }

    /**
     * A cell compared with a value.
     *
     * @param field the label of the column
     * @param comparison how it has to stand to the value
     * @param value a {@link String}, {@link BigDecimal}, {@link Boolean} or {@link LocalDate}
     */
    record Compared(String field, Comparison comparison, Object value) implements Condition {

        /**
         * Checks the value, and takes any other number as a decimal.
         *
         * @throws IllegalArgumentException if it is of another class
         */
        public Compared {
            value = Values.normal(value);
        }
    }

    /**
     * A cell that is one of several values.
     *
     * @param field the label of the column
     * @param values at least one, as in {@link Compared}
     */
    record OneOf(String field, List<Object> values) implements Condition {

        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException if there is none, or one of another class
         */
        public OneOf {
            values = values.stream().map(Values::normal).toList();
            if (values.isEmpty()) {
                throw new IllegalArgumentException("Give at least one value for the field '" + field + "'");
            }
        }
    }

    /**
     * A cell with a text in it; upper and lower case are the same.
     *
     * @param field the label of the column
     * @param text what has to be in it
     */
    record Contains(String field, String text) implements Condition {}

    /**
     * A cell that is not empty.
     *
     * @param field the label of the column
     */
    record Present(String field) implements Condition {}

    /**
     * A cell that is empty.
     *
     * @param field the label of the column
     */
    record Absent(String field) implements Condition {}

    /**
     * A row that fulfils at least one of several conditions.
     *
     * @param conditions at least one
     */
    record AnyOf(List<Condition> conditions) implements Condition {

        /**
         * Takes a copy.
         *
         * @throws IllegalArgumentException if there is none
         */
        public AnyOf {
            conditions = List.copyOf(conditions);
            if (conditions.isEmpty()) {
                throw new IllegalArgumentException("Give at least one condition");
            }
        }
    }

    /**
     * Begins a condition on a column.
     *
     * @param name its label
     * @return what conditions are made of
     */
    static Field field(String name) {
        return new Field(name);
    }

    /**
     * Asks for one of several conditions.
     *
     * @param conditions at least one
     * @return the condition
     */
    static Condition anyOf(Condition... conditions) {
        return new AnyOf(Arrays.asList(conditions));
    }

    /**
     * The fields that a condition is about.
     *
     * @return their labels, each once
     */
    default List<String> fields() {
        List<String> fields = new ArrayList<>();
        if (this instanceof Compared compared) {
            fields.add(compared.field());
        } else if (this instanceof OneOf oneOf) {
            fields.add(oneOf.field());
        } else if (this instanceof Contains contains) {
            fields.add(contains.field());
        } else if (this instanceof Present present) {
            fields.add(present.field());
        } else if (this instanceof Absent absent) {
            fields.add(absent.field());
        } else if (this instanceof AnyOf anyOf) {
            anyOf.conditions().forEach(condition -> fields.addAll(condition.fields()));
        }
        return fields.stream().distinct().toList();
    }

    /**
     * A column that conditions are made about.
     *
     * @param name its label
     */
    record Field(String name) {

        /**
         * Asks for a value.
         *
         * @param value a text, a number, yes or no, or a {@link LocalDate}
         * @return the condition
         * @throws IllegalArgumentException if it is of another class
         */
        public Condition is(Object value) {
            return new Compared(name, Comparison.IS, value);
        }

        /**
         * Asks for anything but a value; an empty cell is something else.
         *
         * @param value as for {@link #is}
         * @return the condition
         * @throws IllegalArgumentException if it is of another class
         */
        public Condition isNot(Object value) {
            return new Compared(name, Comparison.IS_NOT, value);
        }

        /**
         * Asks for a number or more.
         *
         * @param number the least
         * @return the condition
         */
        public Condition atLeast(Number number) {
            return new Compared(name, Comparison.AT_LEAST, number);
        }

        /**
         * Asks for a day or a later one.
         *
         * @param day the first
         * @return the condition
         */
        public Condition atLeast(LocalDate day) {
            return new Compared(name, Comparison.AT_LEAST, day);
        }

        /**
         * Asks for a number or less.
         *
         * @param number the most
         * @return the condition
         */
        public Condition atMost(Number number) {
            return new Compared(name, Comparison.AT_MOST, number);
        }

        /**
         * Asks for a day or an earlier one.
         *
         * @param day the last
         * @return the condition
         */
        public Condition atMost(LocalDate day) {
            return new Compared(name, Comparison.AT_MOST, day);
        }

        /**
         * Asks for more than a number.
         *
         * @param number what is too little
         * @return the condition
         */
        public Condition moreThan(Number number) {
            return new Compared(name, Comparison.MORE_THAN, number);
        }

        /**
         * Asks for a day after another.
         *
         * @param day what is too early
         * @return the condition
         */
        public Condition moreThan(LocalDate day) {
            return new Compared(name, Comparison.MORE_THAN, day);
        }

        /**
         * Asks for less than a number.
         *
         * @param number what is too much
         * @return the condition
         */
        public Condition lessThan(Number number) {
            return new Compared(name, Comparison.LESS_THAN, number);
        }

        /**
         * Asks for a day before another.
         *
         * @param day what is too late
         * @return the condition
         */
        public Condition lessThan(LocalDate day) {
            return new Compared(name, Comparison.LESS_THAN, day);
        }

        /**
         * Asks for one of several values.
         *
         * @param values at least one, as for {@link #is}
         * @return the condition
         * @throws IllegalArgumentException if there is none, or one of another class
         */
        public Condition in(Object... values) {
            return new OneOf(name, Arrays.asList(values));
        }

        /**
         * Asks for a text within the cell; upper and lower case are the same.
         *
         * @param text what has to be in it
         * @return the condition
         */
        public Condition contains(String text) {
            return new Contains(name, text);
        }

        /**
         * Asks for a cell that is not empty.
         *
         * @return the condition
         */
        public Condition isPresent() {
            return new Present(name);
        }

        /**
         * Asks for an empty cell.
         *
         * @return the condition
         */
        public Condition isAbsent() {
            return new Absent(name);
        }
    }
}
