package io.github.opendata4j.model.table;

import io.github.opendata4j.model.table.FieldType.ArrayType;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.ListType;
import io.github.opendata4j.model.table.FieldType.NumberForm;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.FieldType.OtherType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a type to the members that say it in a schema; what is the default is left out. */
final class FieldTypeMembers {

    /** All members that say something of a type. */
    static final List<String> NAMES = List.of(
            "type",
            "format",
            "decimalChar",
            "groupChar",
            "bareNumber",
            "trueValues",
            "falseValues",
            "arrayItem",
            "delimiter",
            "itemType");

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    private FieldTypeMembers() {}

    static Map<String, @Nullable Object> of(FieldType type) {
        if (type instanceof OtherType other) {
            return other.members();
        }
        FieldTypeMembers made = new FieldTypeMembers();
        made.members.put("type", type.name());
        made.unless("default", "format", type.format());
        made.addOptions(type);
        return made.members;
    }

    private void addOptions(FieldType type) {
        if (type instanceof IntegerType integer) {
            unless("", "groupChar", integer.groupChar());
            unless(true, "bareNumber", integer.form() == NumberForm.BARE);
        } else if (type instanceof NumberType number) {
            unless(".", "decimalChar", number.decimalChar());
            unless("", "groupChar", number.groupChar());
            unless(true, "bareNumber", number.form() == NumberForm.BARE);
        } else if (type instanceof BooleanType bool) {
            unless(FieldTypes.TRUE_VALUES, "trueValues", bool.trueValues());
            unless(FieldTypes.FALSE_VALUES, "falseValues", bool.falseValues());
        } else if (type instanceof ArrayType array) {
            array.item().ifPresent(item -> members.put("arrayItem", item.members()));
        } else if (type instanceof ListType list) {
            unless(",", "delimiter", list.delimiter());
            unless("string", "itemType", list.item().name());
        }
    }

    private void unless(Object ifAbsent, String member, Object value) {
        if (!ifAbsent.equals(value)) {
            members.put(member, value);
        }
    }
}
