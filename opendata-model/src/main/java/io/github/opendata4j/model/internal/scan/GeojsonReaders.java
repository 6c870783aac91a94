package io.github.opendata4j.model.internal.scan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Shapes that are GeoJSON from the first member to the last number (RFC 7946): the type, what it asks for, how deep its
 * coordinates lie, lines of two positions, closed rings of four (section 3.1.6). A position may have a height. Members
 * that the RFC does not know, such as {@code crs}, are left alone. Cells of JSON are bounded in depth, so is this.
 */
final class GeojsonReaders {

    private static final int SHORTEST_LINE = 2;
    private static final int SHORTEST_RING = 4;
    private static final int SHORTEST_BOX = 4;

    private GeojsonReaders() {}

    /** A format that is not known is the default. */
    static CellReader of(String format) {
        return format.equals("topojson") ? TopojsonReader::read : GeojsonReaders::read;
    }

    private static Object read(String text) {
        return JsonReaders.object(text) instanceof Map<?, ?> map && isGeojson(map) ? map : CellReader.INVALID;
    }

    private static boolean isGeojson(Map<?, ?> map) {
        Object type = map.get("type");
        return "FeatureCollection".equals(type)
                ? isBoxed(map) && all(map.get("features"), GeojsonReaders::isFeature)
                : isFeature(map) || isGeometry(map);
    }

    private static boolean isFeature(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                && "Feature".equals(map.get("type"))
                && isBoxed(map)
                && map.containsKey("geometry")
                && (map.get("geometry") == null || isGeometry(map.get("geometry")))
                && map.containsKey("properties")
                && (map.get("properties") == null || map.get("properties") instanceof Map<?, ?>)
                && (!map.containsKey("id") || map.get("id") instanceof String || isNumber(map.get("id")));
    }

    private static boolean isGeometry(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map) || !(map.get("type") instanceof String type) || !isBoxed(map)) {
            return false;
        }
        Object coordinates = map.get("coordinates");
        return switch (type) {
            case "Point" -> isPosition(coordinates);
            case "MultiPoint" -> all(coordinates, GeojsonReaders::isPosition);
            case "LineString" -> isLine(coordinates);
            case "MultiLineString" -> all(coordinates, GeojsonReaders::isLine);
            case "Polygon" -> all(coordinates, GeojsonReaders::isRing);
            case "MultiPolygon" -> all(coordinates, rings -> all(rings, GeojsonReaders::isRing));
            case "GeometryCollection" -> all(map.get("geometries"), GeojsonReaders::isGeometry);
            default -> false;
        };
    }

    private static boolean isLine(@Nullable Object value) {
        return value instanceof List<?> line && line.size() >= SHORTEST_LINE && all(line, GeojsonReaders::isPosition);
    }

    private static boolean isRing(@Nullable Object value) {
        return value instanceof List<?> ring
                && ring.size() >= SHORTEST_RING
                && all(ring, GeojsonReaders::isPosition)
                && areSame((List<?>) ring.get(0), (List<?>) ring.get(ring.size() - 1));
    }

    /** The same numbers, however many zeros were written behind them. */
    private static boolean areSame(List<?> first, List<?> last) {
        for (int i = 0; i < first.size() && i < last.size(); i++) {
            if (((BigDecimal) first.get(i)).compareTo((BigDecimal) last.get(i)) != 0) {
                return false;
            }
        }
        return first.size() == last.size();
    }

    /** A bounding box has two corners, each of as many numbers as positions have (section 5). */
    private static boolean isBoxed(Map<?, ?> map) {
        return !map.containsKey("bbox")
                || (map.get("bbox") instanceof List<?> box
                        && box.size() >= SHORTEST_BOX
                        && box.size() % 2 == 0
                        && all(box, GeojsonReaders::isNumber));
    }

    /** Two numbers or more. */
    static boolean isPosition(@Nullable Object value) {
        return value instanceof List<?> numbers && numbers.size() >= 2 && all(numbers, GeojsonReaders::isNumber);
    }

    static boolean isNumber(@Nullable Object value) {
        return value instanceof BigDecimal;
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
