package io.github.opendata4j.validation.internal.engine.national;

import static io.github.opendata4j.validation.internal.engine.national.GeojsonShapes.all;

import io.github.opendata4j.model.internal.scan.CellReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * TopoJSON as the national validator takes it: arcs are whole numbers, which are not looked up, and a bounding box is
 * one list for each corner (its specification has one list for both).
 */
final class TopojsonShapes {

    private TopojsonShapes() {}

    static Object read(String text) {
        return LenientJson.parse(text) instanceof Map<?, ?> shape && isShape(shape) ? shape : CellReader.INVALID;
    }

    private static boolean isShape(Map<?, ?> shape) {
        if (shape.containsKey("bbox") && !isBox(shape.get("bbox"))) {
            return false;
        }
        return "Topology".equals(shape.get("type")) ? isTopology(shape) : isGeometry(shape);
    }

    private static boolean isBox(@Nullable Object value) {
        return value instanceof List<?> box
                && box.size() == 2
                && all(box, corner -> all(corner, GeojsonShapes::isNumber));
    }

    private static boolean isTopology(Map<?, ?> shape) {
        return all(shape.get("arcs"), TopojsonShapes::isArc)
                && shape.get("objects") instanceof Map<?, ?> objects
                && objects.values().stream().allMatch(TopojsonShapes::isGeometry)
                && (!shape.containsKey("transform") || isTransform(shape.get("transform")));
    }

    private static boolean isArc(@Nullable Object value) {
        return value instanceof List<?> arc && arc.size() >= 2 && all(arc, place -> place == null || isPosition(place));
    }

    private static boolean isTransform(@Nullable Object value) {
        return value instanceof Map<?, ?> map && isPosition(map.get("scale")) && isPosition(map.get("translate"));
    }

    private static boolean isGeometry(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> shape)
                || !(shape.get("type") instanceof String type)
                || (shape.containsKey("id") && !(shape.get("id") instanceof String) && !isWhole(shape.get("id")))
                || (shape.containsKey("properties") && !(shape.get("properties") instanceof Map<?, ?>))) {
            return false;
        }
        return switch (type) {
            case "Point" -> isPosition(shape.get("coordinates"));
            case "MultiPoint" -> all(shape.get("coordinates"), TopojsonShapes::isPosition);
            case "LineString" -> isNested(shape.get("arcs"), 1);
            case "MultiLineString", "Polygon" -> isNested(shape.get("arcs"), 2);
            case "MultiPolygon" -> isNested(shape.get("arcs"), 3);
            case "GeometryCollection" -> all(shape.get("geometries"), TopojsonShapes::isGeometry);
            default -> false;
        };
    }

    private static boolean isNested(@Nullable Object value, int depth) {
        return depth == 0 ? isWhole(value) : all(value, item -> isNested(item, depth - 1));
    }

    /** A number without point or exponent: 1.0 is none to that validator. */
    private static boolean isWhole(@Nullable Object value) {
        return value instanceof BigDecimal number && number.scale() == 0;
    }

    private static boolean isPosition(@Nullable Object value) {
        return value instanceof List<?> numbers && numbers.size() >= 2 && all(numbers, GeojsonShapes::isNumber);
    }
}
