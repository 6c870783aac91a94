package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonSyntaxException;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.ArrayType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.NumberType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cells that hold JSON. */
final class JsonReaders {

    private JsonReaders() {}

    /** A JSON object as a map. */
    static Object object(String text) {
        return beginsWith('{', text) && parse(text) instanceof Map<?, ?> map ? map : CellReader.INVALID;
    }

    /** A JSON array as a list of plain JSON values. */
    static Object array(String text) {
        return beginsWith('[', text) && parse(text) instanceof List<?> list ? list : CellReader.INVALID;
    }

    /** A JSON array as a list of plain JSON values, or of values of the type that the schema gives to items. */
    static CellReader array(ArrayType type, String pointer) {
        if (type.item().isEmpty()) {
            return JsonReaders::array;
        }
        FieldType itemType = type.item().get().type();
        CellReader item = CellReader.of(itemType, pointer + "/arrayItem");
        return text -> array(text) instanceof List<?> items ? typed(items, itemType, item) : CellReader.INVALID;
    }

    private static Object typed(List<?> items, FieldType type, CellReader reader) {
        List<@Nullable Object> values = new ArrayList<>(items.size());
        for (Object item : items) {
            Object value = item == null ? null : typed(item, type, reader);
            if (value == CellReader.INVALID) {
                return CellReader.INVALID;
            }
            values.add(value);
        }
        return values;
    }

    /** An item is a JSON value of the type itself, or a text as a cell would write it. */
    private static Object typed(Object item, FieldType type, CellReader reader) {
        if (item instanceof String text) {
            return reader.read(text);
        } else if (item instanceof BigDecimal number) {
            boolean numeric = type instanceof IntegerType || type instanceof NumberType;
            return numeric ? reader.read(number.toPlainString()) : anyOr(item, type);
        } else if (item instanceof Boolean) {
            return type instanceof FieldType.BooleanType ? item : anyOr(item, type);
        }
        return reader.read(Json.write(item));
    }

    private static Object anyOr(Object item, FieldType type) {
        return type instanceof FieldType.AnyType ? item : CellReader.INVALID;
    }

    /** Spares most wrong cells the making of an exception. */
    private static boolean beginsWith(char first, String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() && text.charAt(at) == first;
    }

    private static @Nullable Object parse(String text) {
        try {
            return Json.parse(text);
        } catch (JsonSyntaxException e) {
            return CellReader.INVALID;
        }
    }
}
