package io.github.opendata4j.validation.internal.engine.national;

import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.AnyType;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.FieldType.YearType;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cells that hold JSON or a point, and the items of arrays, which Python sees as values of its own types. */
final class PythonJson {

    private PythonJson() {}

    static Object object(String text) {
        return parse(text) instanceof Map<?, ?> map ? map : CellReader.INVALID;
    }

    static Object array(String text) {
        return parse(text) instanceof List<?> list ? list : CellReader.INVALID;
    }

    /** A reader of arrays whose items are of a type; each item as its own reader takes it. */
    static CellReader array(Field item, CellReader reader) {
        return text -> parse(text) instanceof List<?> items ? typed(items, item.type(), reader) : CellReader.INVALID;
    }

    private static Object typed(List<?> items, FieldType type, CellReader reader) {
        List<@Nullable Object> values = new ArrayList<>(items.size());
        for (Object item : items) {
            Object value = item == null || item.equals("") ? null : typed(item, type, reader);
            if (value == CellReader.INVALID) {
                return CellReader.INVALID;
            }
            values.add(value);
        }
        return values;
    }

    private static Object typed(Object item, FieldType type, CellReader reader) {
        if (type instanceof AnyType) {
            return item;
        }
        if (item instanceof String text) {
            return reader.read(text);
        }
        if (item instanceof Boolean truth) {
            return type instanceof YearType
                    ? year(truth ? 1 : 0)
                    : type instanceof BooleanType ? item : CellReader.INVALID;
        }
        if (item instanceof Double) {
            return type instanceof NumberType ? item : CellReader.INVALID; // NaN
        }
        if (item instanceof BigDecimal number) {
            return typed(number, type);
        }
        String name = type.name();
        boolean shaped = item instanceof Map
                ? name.equals("object") || name.equals("geojson")
                : name.equals("array") || name.equals("geopoint");
        return shaped ? reader.read(Json.write(item)) : CellReader.INVALID;
    }

    private static Object typed(BigDecimal number, FieldType type) {
        if (type instanceof NumberType) {
            return number;
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (type instanceof IntegerType && whole) {
            return PythonNumbers.integer(number.toBigInteger().toString());
        }
        return type instanceof YearType && number.scale() == 0 && number.precision() < 5
                ? year(number.intValue())
                : CellReader.INVALID;
    }

    private static Object year(int year) {
        return year < 0 ? CellReader.INVALID : Year.of(year);
    }

    /** Longitude and latitude with a comma between. */
    static Object pair(String text) {
        int comma = text.indexOf(',');
        if (comma < 0 || comma != text.lastIndexOf(',')) {
            return CellReader.INVALID;
        }
        return point(text.substring(0, comma), text.substring(comma + 1));
    }

    /** An array of two; Python also takes the two letters of a text, and the two names of an object. */
    static Object pointOfArray(String text) {
        Object value = parse(text);
        if (value instanceof String letters && letters.codePointCount(0, letters.length()) == 2) {
            int second = letters.offsetByCodePoints(0, 1);
            return point(letters.substring(0, second), letters.substring(second));
        }
        if (value instanceof Map<?, ?> map && map.size() == 2) {
            List<Object> names = List.copyOf(map.keySet());
            return point(names.get(0), names.get(1));
        }
        return value instanceof List<?> list && list.size() == 2 ? point(list.get(0), list.get(1)) : CellReader.INVALID;
    }

    static Object pointOfObject(String text) {
        return parse(text) instanceof Map<?, ?> map && map.size() == 2
                ? point(map.get("lon"), map.get("lat"))
                : CellReader.INVALID;
    }

    private static Object point(@Nullable Object longitude, @Nullable Object latitude) {
        Object east = number(longitude);
        Object north = number(latitude);
        if (!(east instanceof BigDecimal lon) || !(north instanceof BigDecimal lat)) {
            return CellReader.INVALID;
        }
        boolean onEarth =
                lon.abs().compareTo(BigDecimal.valueOf(180)) <= 0 && lat.abs().compareTo(BigDecimal.valueOf(90)) <= 0;
        return onEarth ? GeoPoint.latLon(lat.doubleValue(), lon.doubleValue()) : CellReader.INVALID;
    }

    private static @Nullable Object number(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return value instanceof String text ? PythonNumbers.decimal(text) : value;
    }

    private static @Nullable Object parse(String text) {
        return LenientJson.parse(text);
    }
}
