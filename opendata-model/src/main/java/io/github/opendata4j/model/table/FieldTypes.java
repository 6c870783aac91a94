package io.github.opendata4j.model.table;

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
import org.jspecify.annotations.Nullable;

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

    /** What the items of a list may be, in the words of the specification. */
    private static final List<String> ITEM_TYPES =
            List.of("string", "integer", "boolean", "number", "datetime", "date", "time");

    private FieldTypes() {}

    static Optional<FieldType> find(String name) {
        return Optional.ofNullable(known(name, Descriptor.of(Map.of(), "")));
    }

    static FieldType read(Descriptor field, FieldType ifAbsent) {
        String name = field.text("type").orElse(null);
        if (name == null) {
            return ifAbsent;
        }
        FieldType known = known(name, field);
        return known == null ? new OtherType(name, field.members()) : known;
    }

    private static @Nullable FieldType known(String name, Descriptor field) {
        return switch (name) {
            case "string" -> new StringType(format(field));
            case "number" -> number(field);
            case "integer" -> new IntegerType(field.text("groupChar").orElse(""), form(field));
            case "boolean" -> bool(field);
            case "object" -> new ObjectType();
            case "array" -> array(field);
            case "list" -> list(field);
            case "datetime" -> new DatetimeType(format(field));
            case "date" -> new DateType(format(field));
            case "time" -> new TimeType(format(field));
            case "year" -> new YearType();
            case "yearmonth" -> new YearmonthType();
            case "duration" -> new DurationType();
            case "geopoint" -> new GeopointType(format(field));
            case "geojson" -> new GeojsonType(format(field));
            case "any" -> new AnyType();
            default -> null;
        };
    }

    private static String format(Descriptor field) {
        String format = field.text("format").orElse("default");
        return format.startsWith("fmt:") ? format.substring("fmt:".length()) : format;
    }

    private static NumberForm form(Descriptor field) {
        return field.flag("bareNumber", true) ? NumberForm.BARE : NumberForm.AFFIXED;
    }

    private static FieldType number(Descriptor field) {
        return new NumberType(
                textOr(field, "decimalChar", "."), field.text("groupChar").orElse(""), form(field));
    }

    private static String textOr(Descriptor field, String member, String ifEmpty) {
        String text = field.text(member).orElse("");
        return text.isEmpty() ? ifEmpty : text;
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
        return new ListType(textOr(field, "delimiter", ","), FieldType.of(item));
    }
}
