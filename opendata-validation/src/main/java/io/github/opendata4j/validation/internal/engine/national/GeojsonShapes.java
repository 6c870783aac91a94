package io.github.opendata4j.validation.internal.engine.national;

import io.github.opendata4j.model.internal.scan.CellReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * GeoJSON as the national validator takes it, which is the form of 2008, not RFC 7946: positions have two numbers and no
 * height, a collection of geometries is nobody's geometry, {@code crs} is looked at, and rings need not close. What is
 * no object among features passes.
 */
final class GeojsonShapes {

    private GeojsonShapes() {}

    static Object read(String text) {
        return LenientJson.parse(text) instanceof Map<?, ?> shape && isShape(shape) ? shape : CellReader.INVALID;
    }

    private static boolean isShape(Map<?, ?> shape) {
        if (!(shape.get("type") instanceof String type)
                || (shape.containsKey("bbox") && !all(shape.get("bbox"), GeojsonShapes::isNumber))
                || (shape.containsKey("crs") && !isReferenceSystem(shape.get("crs")))) {
            return false;
        }
        return switch (type) {
            case "Feature" -> isFeature(shape);
            case "FeatureCollection" -> all(shape.get("features"), GeojsonShapes::isFeature);
            case "GeometryCollection" -> all(shape.get("geometries"), GeojsonShapes::isGeometry);
            default -> isGeometry(shape);
        };
    }

    /** In a collection a feature need not say that it is one. */
    private static boolean isFeature(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> feature)) {
            return true;
        }
        Object properties = feature.get("properties");
        return "Feature".equals(feature.containsKey("type") ? feature.get("type") : "Feature")
                && feature.containsKey("geometry")
                && (feature.get("geometry") == null || isGeometry(feature.get("geometry")))
                && feature.containsKey("properties")
                && (properties == null || properties instanceof Map<?, ?>);
    }

    private static boolean isGeometry(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> shape) || !(shape.get("type") instanceof String type)) {
            return false;
        }
        Object coordinates = shape.get("coordinates");
        return switch (type) {
            case "Point" -> isPosition(coordinates);
            case "MultiPoint" -> isPath(coordinates, 0);
            case "LineString" -> isPath(coordinates, 2);
            case "MultiLineString" -> all(coordinates, line -> isPath(line, 2));
            case "Polygon" -> isPolygon(coordinates);
            case "MultiPolygon" -> all(coordinates, GeojsonShapes::isPolygon);
            default -> false;
        };
    }

    private static boolean isPolygon(@Nullable Object value) {
        return all(value, ring -> isPath(ring, 4));
    }

    private static boolean isPath(@Nullable Object value, int shortest) {
        return value instanceof List<?> path && path.size() >= shortest && all(path, GeojsonShapes::isPosition);
    }

    private static boolean isPosition(@Nullable Object value) {
        return value instanceof List<?> numbers && numbers.size() == 2 && all(numbers, GeojsonShapes::isNumber);
    }

    /** By its name, or by a link; nothing else stands beside. */
    private static boolean isReferenceSystem(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> system)
                || system.size() != 2
                || !(system.get("properties") instanceof Map<?, ?> properties)) {
            return false;
        }
        if ("name".equals(system.get("type"))) {
            return properties.size() == 1 && properties.get("name") instanceof String;
        }
        return "link".equals(system.get("type"))
                && properties.get("href") instanceof String
                && (!properties.containsKey("type") || properties.get("type") instanceof String);
    }

    /** Python's {@code NaN} is a number too. */
    static boolean isNumber(@Nullable Object value) {
        return value instanceof BigDecimal || value instanceof Double;
    }

    /** Whether a value is a list, none of whose items fails a test. */
    static boolean all(@Nullable Object value, Predicate<@Nullable Object> test) {
        if (!(value instanceof List<?> items)) {
            return false;
        }
        for (Object item : items) {
            if (!test.test(item)) {
                return false;
            }
        }
        return true;
    }
}
