package io.github.opendata4j.validation.internal.engine.national;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether the coordinates of a GeoJSON object (RFC 7946, section 3.1) are numbers, nested as its type has them. */
final class GeojsonShapes {

    private static final Map<String, Integer> DEPTHS =
            Map.of("Point", 1, "MultiPoint", 2, "LineString", 2, "MultiLineString", 3, "Polygon", 3, "MultiPolygon", 4);

    private GeojsonShapes() {}

    static boolean areRight(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> shape) || !(shape.get("type") instanceof String type)) {
            return false;
        }
        return switch (type) {
            case "Feature" -> shape.get("geometry") == null || areRight(shape.get("geometry"));
            case "FeatureCollection" -> allRight(shape.get("features"));
            case "GeometryCollection" -> allRight(shape.get("geometries"));
            default -> isNested(shape.get("coordinates"), DEPTHS.getOrDefault(type, 0));
        };
    }

    private static boolean allRight(@Nullable Object value) {
        return value instanceof List<?> shapes && shapes.stream().allMatch(GeojsonShapes::areRight);
    }

    private static boolean isNested(@Nullable Object value, int depth) {
        if (depth == 0) {
            return value instanceof BigDecimal;
        }
        if (!(value instanceof List<?> items) || (depth == 1 && items.size() < 2)) {
            return false;
        }
        return items.stream().allMatch(item -> isNested(item, depth - 1));
    }
}
