package io.github.opendata4j.validation.internal.engine.national;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.SchemaException;
import io.github.opendata4j.model.table.TableSchema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the example that a field gives is a value of its type and format, whatever its other options. */
final class NationalExample {

    private static final Set<String> READ_AS_TEXT = Set.of("geopoint", "geojson", "object", "array");

    private NationalExample() {}

    static boolean isRight(Object example, String type, Map<?, ?> members) {
        if (isFalsy(example) || type.equals("any")) {
            return true;
        }
        CellReader reader = reader(type, members);
        if (example instanceof String text) {
            return reader.read(text) != CellReader.INVALID;
        }
        if (example instanceof Boolean) {
            return type.equals("boolean") || type.equals("year");
        }
        if (example instanceof BigDecimal number) {
            return isRight(number, type);
        }
        boolean shaped = READ_AS_TEXT.contains(type) || (type.equals("list") && example instanceof List);
        return shaped && (type.equals("list") || reader.read(Json.write(example)) != CellReader.INVALID);
    }

    private static boolean isRight(BigDecimal number, String type) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return switch (type) {
            case "number" -> true;
            case "integer" -> whole;
            case "year" -> whole && number.scale() <= 0 && number.signum() >= 0 && number.precision() <= 4;
            default -> false;
        };
    }

    /** What Python takes for no example at all. */
    private static boolean isFalsy(Object example) {
        return example.equals("")
                || example.equals(false)
                || (example instanceof BigDecimal number && number.signum() == 0)
                || (example instanceof List<?> list && list.isEmpty())
                || (example instanceof Map<?, ?> map && map.isEmpty());
    }

    /** Of the type and its format alone, and a boolean's own words. */
    private static CellReader reader(String type, Map<?, ?> members) {
        Map<String, Object> plain = new LinkedHashMap<>(Map.of("name", "example", "type", type));
        for (String kept : List.of("format", "trueValues", "falseValues")) {
            Object value = members.get(kept);
            if (value != null) {
                plain.put(kept, value);
            }
        }
        try {
            Field field = TableSchema.parse(Json.write(Map.of("fields", List.of(plain))))
                    .fields()
                    .get(0);
            return NationalReaders.of(field.type(), "");
        } catch (SchemaException e) {
            return text -> CellReader.INVALID;
        }
    }
}
