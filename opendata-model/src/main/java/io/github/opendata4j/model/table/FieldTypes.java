package io.github.opendata4j.model.table;

import static java.util.Map.entry;

import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.table.FieldType.AnyType;
import io.github.opendata4j.model.table.FieldType.ArrayType;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.DateType;
import io.github.opendata4j.model.table.FieldType.DatetimeType;
import io.github.opendata4j.model.table.FieldType.DurationType;
import io.github.opendata4j.model.table.FieldType.GeojsonType;
import io.github.opendata4j.model.table.FieldType.GeopointType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.ListType;
import io.github.opendata4j.model.table.FieldType.NumberForm;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.FieldType.ObjectType;
import io.github.opendata4j.model.table.FieldType.OtherType;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.model.table.FieldType.TimeType;
import io.github.opendata4j.model.table.FieldType.YearType;
import io.github.opendata4j.model.table.FieldType.YearmonthType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** From the members of a field to its type. The way back is {@link FieldTypeMembers}. */
final class FieldTypes {

    static final List<String> TRUE_VALUES = List.of("true", "True", "TRUE", "1");
    static final List<String> FALSE_VALUES = List.of("false", "False", "FALSE", "0");

    static final List<String> NAMES = List.of(
            "string",
            "number",
            "integer",
            "boolean",
            "object",
            "array",
            "list",
            "datetime",
            "date",
            "time",
            "year",
            "yearmonth",
            "duration",
            "geopoint",
            "geojson",
            "any");

    private static final Map<String, Function<Descriptor, FieldType>> READERS = Map.ofEntries(
            entry("string", field -> new StringType(format(field))),
            entry("number", FieldTypes::number),
            entry("integer", field -> new IntegerType(field.text("groupChar").orElse(""), form(field))),
            entry("boolean", FieldTypes::bool),
            entry("object", field -> new ObjectType()),
            entry("array", FieldTypes::array),
            entry("list", FieldTypes::list),
            entry("datetime", field -> new DatetimeType(format(field))),
            entry("date", field -> new DateType(format(field))),
            entry("time", field -> new TimeType(format(field))),
            entry("year", field -> new YearType()),
            entry("yearmonth", field -> new YearmonthType()),
            entry("duration", field -> new DurationType()),
            entry("geopoint", field -> new GeopointType(format(field))),
            entry("geojson", field -> new GeojsonType(format(field))),
            entry("any", field -> new AnyType()));

    /** What the items of a list may be, in the words of the specification. */
    private static final List<String> ITEM_TYPES =
            List.of("string", "integer", "boolean", "number", "datetime", "date", "time");

    private FieldTypes() {}

    static Optional<FieldType> find(String name) {
        return Optional.ofNullable(READERS.get(name)).map(reader -> reader.apply(Descriptor.of(Map.of(), "")));
    }

    static FieldType read(Descriptor field, FieldType ifAbsent) {
        Optional<String> name = field.text("type");
        if (name.isEmpty()) {
            return ifAbsent;
        }
        Function<Descriptor, FieldType> reader = READERS.get(name.get());
        return reader == null ? new OtherType(name.get(), field.members()) : reader.apply(field);
    }

    private static String format(Descriptor field) {
        String format = field.text("format").orElse("default");
        return format.startsWith("fmt:") ? format.substring("fmt:".length()) : format;
    }

    private static NumberForm form(Descriptor field) {
        return field.flag("bareNumber", true) ? NumberForm.BARE : NumberForm.AFFIXED;
    }

    private static FieldType number(Descriptor field) {
        String decimalChar =
                field.text("decimalChar").filter(text -> !text.isEmpty()).orElse(".");
        return new NumberType(decimalChar, field.text("groupChar").orElse(""), form(field));
    }

    private static FieldType bool(Descriptor field) {
        return new BooleanType(
                field.has("trueValues") ? field.texts("trueValues") : TRUE_VALUES,
                field.has("falseValues") ? field.texts("falseValues") : FALSE_VALUES);
    }

    private static FieldType array(Descriptor field) {
        return new ArrayType(field.object("arrayItem").map(Field::ofItem).orElse(null));
    }

    private static FieldType list(Descriptor field) {
        String item = field.text("itemType").orElse("string");
        if (!ITEM_TYPES.contains(item)) {
            String types = String.join(", ", ITEM_TYPES);
            throw field.wrong("itemType", Bilingual.text("un type parmi " + types, "one of " + types));
        }
        String delimiter =
                field.text("delimiter").filter(text -> !text.isEmpty()).orElse(",");
        return new ListType(delimiter, FieldType.of(item));
    }
}
