package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.ArrayType;
import io.github.opendata4j.model.table.FieldType.ListType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cells that hold JSON, points and lists. */
final class JsonWriters {

    private JsonWriters() {}

    static Optional<String> object(Object value) {
        if (value instanceof CharSequence json) {
            return Optional.of(json.toString()); // whether it is any is seen when it is read again
        }
        return value instanceof Map<?, ?> map ? json(map) : Optional.empty();
    }

    static CellWriter array(ArrayType type) {
        if (type.item().isEmpty()) {
            return value -> value instanceof Collection<?> items ? json(items) : Optional.empty();
        }
        FieldType itemType = type.item().map(Field::type).orElseThrow();
        CellWriter item = CellWriter.of(itemType);
        return value -> value instanceof Collection<?> items
                ? texts(items, item).map(texts -> Json.write(natives(items, texts)))
                : Optional.empty();
    }

    /** Numbers and booleans stay what they are in JSON; all else is the text that a cell would have. */
    private static List<@Nullable Object> natives(Collection<?> items, List<String> texts) {
        List<@Nullable Object> natives = new ArrayList<>();
        int i = 0;
        for (Object item : items) {
            String text = texts.get(i++);
            natives.add(item instanceof Number || item instanceof Boolean ? item : text);
        }
        return natives;
    }

    static CellWriter list(ListType type) {
        CellWriter item = CellWriter.of(type.item());
        CellReader reader = CellReader.of(type);
        return value -> value instanceof Collection<?> items
                ? texts(items, item)
                        .map(texts -> String.join(type.delimiter(), texts))
                        .filter(text -> reader.read(text) instanceof List<?> back && back.size() == items.size())
                : Optional.empty();
    }

    private static Optional<List<String>> texts(Collection<?> items, CellWriter item) {
        List<String> texts = new ArrayList<>();
        for (Object value : items) {
            Optional<String> text = value == null ? Optional.empty() : item.write(value);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            texts.add(text.get());
        }
        return Optional.of(texts);
    }

    private static Optional<String> json(Object value) {
        try {
            return Optional.of(Json.write(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // something in it has no JSON
        }
    }

    static CellWriter geopoint(String format) {
        return value -> value instanceof GeoPoint point
                ? Optional.of(geopoint(format, plain(point.longitude()), plain(point.latitude())))
                : Optional.empty();
    }

    private static String geopoint(String format, String longitude, String latitude) {
        return switch (format) {
            case "array" -> "[" + longitude + ", " + latitude + "]";
            case "object" -> "{\"lon\": " + longitude + ", \"lat\": " + latitude + "}";
            default -> longitude + ", " + latitude;
        };
    }

    private static String plain(double degrees) {
        return new BigDecimal(Double.toString(degrees)).toPlainString();
    }
}
