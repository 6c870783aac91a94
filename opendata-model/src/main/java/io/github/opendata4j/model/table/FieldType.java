package io.github.opendata4j.model.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a field hold and how they write it: the types of Table Schema 2 ("Field Types"), which include
 * those of version 1. {@link OtherType} keeps what a schema in the wild writes instead; such a schema can be read and
 * written, not used on a table. All types are immutable and equal by their content.
 */
public sealed interface FieldType {

    /**
     * The type in its default form.
     *
     * @param name one of {@link #names()}
     * @return the type
     * @throws IllegalArgumentException if there is no such type; the message lists them
     */
    static FieldType of(String name) {
        return FieldTypes.find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no type '" + name + "'; the types are " + String.join(", ", names())));
    }

    /**
     * The names of all types.
     *
     * @return from {@code string} to {@code any}, in the order of the specification
     */
    static List<String> names() {
        return FieldTypes.NAMES;
    }

    /**
     * The type's name in a schema.
     *
     * @return such as {@code integer}
     */
    String name();

    /**
     * The form that cells have among those of the type.
     *
     * @return {@code default}, one of the type's own words, or a pattern of strptime for dates and times
     */
    default String format() {
        return "default";
    }

    /** Whether a number stands alone in its cell: {@code bareNumber}. */
    enum NumberForm {
        /** Nothing but the number: the default. */
        BARE,
        /** Text before and after is left out: {@code € 95}, {@code 95 %}. */
        AFFIXED
    }

    /**
     * Any text.
     *
     * @param format {@code default}, {@code email}, {@code uri}, {@code binary}, {@code uuid}, or {@code wkt} beyond the standard
     */
    record StringType(String format) implements FieldType {
        @Override
        public String name() {
            return "string";
        }
    }

    /**
     * Whole numbers.
     *
     * @param groupChar what stands between groups of digits; empty if nothing may
     * @param form whether there may be text around
     */
    record IntegerType(String groupChar, NumberForm form) implements FieldType {
        @Override
        public String name() {
            return "integer";
        }
    }

    /**
     * Decimal numbers, with an exponent or not.
     *
     * @param decimalChar what stands before the decimals, {@code .} by default
     * @param groupChar what stands between groups of digits; empty if nothing may
     * @param form whether there may be text around
     */
    record NumberType(String decimalChar, String groupChar, NumberForm form) implements FieldType {
        @Override
        public String name() {
            return "number";
        }
    }

    /**
     * Yes or no.
     *
     * @param trueValues how cells write yes
     * @param falseValues how cells write no
     */
    record BooleanType(List<String> trueValues, List<String> falseValues) implements FieldType {
        /** Copies the lists. */
        public BooleanType {
            trueValues = List.copyOf(trueValues);
            falseValues = List.copyOf(falseValues);
        }

        @Override
        public String name() {
            return "boolean";
        }
    }

    /**
     * Days.
     *
     * @param format {@code default} ({@code 2019-01-17}), {@code any}, or a pattern of strptime
     */
    record DateType(String format) implements FieldType {
        @Override
        public String name() {
            return "date";
        }
    }

    /**
     * Times of day.
     *
     * @param format {@code default} ({@code 09:05:00}), {@code any}, or a pattern of strptime
     */
    record TimeType(String format) implements FieldType {
        @Override
        public String name() {
            return "time";
        }
    }

    /**
     * Days with a time.
     *
     * @param format {@code default} ({@code 2019-01-17T09:05:00}, with a zone or not), {@code any}, or a pattern of
     *     strptime
     */
    record DatetimeType(String format) implements FieldType {
        @Override
        public String name() {
            return "datetime";
        }
    }

    /** Years of four digits. */
    record YearType() implements FieldType {
        @Override
        public String name() {
            return "year";
        }
    }

    /** Months of a year: {@code 2019-01}. */
    record YearmonthType() implements FieldType {
        @Override
        public String name() {
            return "yearmonth";
        }
    }

    /** Durations: {@code P1Y2M10DT2H30M}. */
    record DurationType() implements FieldType {
        @Override
        public String name() {
            return "duration";
        }
    }

    /**
     * Points on Earth, longitude first.
     *
     * @param format {@code default} ({@code 4.599, 44.735}), {@code array} or {@code object}
     */
    record GeopointType(String format) implements FieldType {
        @Override
        public String name() {
            return "geopoint";
        }
    }

    /**
     * Shapes on Earth.
     *
     * @param format {@code default} (GeoJSON) or {@code topojson}
     */
    record GeojsonType(String format) implements FieldType {
        @Override
        public String name() {
            return "geojson";
        }
    }

    /** JSON objects. */
    record ObjectType() implements FieldType {
        @Override
        public String name() {
            return "object";
        }
    }

    /** JSON arrays, of which French schemas also describe the items ({@code arrayItem}). */
    final class ArrayType implements FieldType {
        private final @Nullable Field item;

        ArrayType(@Nullable Field item) {
            this.item = item;
        }

        /**
         * Arrays whose items all follow a description.
         *
         * @param item type and constraints of an item; its name does not count
         * @return the type
         */
        public static ArrayType of(Field item) {
            return new ArrayType(item);
        }

        /**
         * What each item is.
         *
         * @return empty if items may be anything
         */
        public Optional<Field> item() {
            return Optional.ofNullable(item);
        }

        @Override
        public String name() {
            return "array";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ArrayType that && item().equals(that.item());
        }

        @Override
        public int hashCode() {
            return item().hashCode();
        }

        @Override
        public String toString() {
            return "ArrayType[item=" + item + "]";
        }
    }

    /**
     * Several values of one type in a cell.
     *
     * @param delimiter what stands between two values, {@code ,} by default
     * @param item what each value is, in its default form
     */
    record ListType(String delimiter, FieldType item) implements FieldType {
        @Override
        public String name() {
            return "list";
        }
    }

    /** Anything at all, as it is written. */
    record AnyType() implements FieldType {
        @Override
        public String name() {
            return "any";
        }
    }

    /**
     * A type that Table Schema does not know.
     *
     * @param name what the schema says
     * @param members the field's members that may belong to it
     */
    record OtherType(String name, Map<String, @Nullable Object> members) implements FieldType {
        /** Copies the members. */
        public OtherType {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }
}
