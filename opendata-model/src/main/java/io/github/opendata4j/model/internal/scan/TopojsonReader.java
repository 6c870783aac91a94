package io.github.opendata4j.model.internal.scan;

import static io.github.opendata4j.model.internal.scan.GeojsonReaders.all;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shapes that are TopoJSON (its specification of 2017): a topology with its arcs and the geometries that name them by
 * number, {@code -1} being the first one backwards; or a geometry by itself, whose arcs can't be looked up then.
 */
final class TopojsonReader {

    /** For a geometry without its topology. */
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    private final int arcs;

    private TopojsonReader(int arcs) {
        this.arcs = arcs;
    }

    static Object read(String text) {
        if (!(JsonReaders.object(text) instanceof Map<?, ?> map)) {
            return CellReader.INVALID;
        }
        boolean right =
                "Topology".equals(map.get("type")) ? isTopology(map) : new TopojsonReader(ANY_NUMBER).isGeometry(map);
        return right ? map : CellReader.INVALID;
    }

    private static boolean isTopology(Map<?, ?> map) {
        if (!(map.get("arcs") instanceof List<?> arcs)
                || !all(arcs, TopojsonReader::isLine)
                || !(map.get("objects") instanceof Map<?, ?> objects)
                || (map.containsKey("transform") && !isTransform(map.get("transform")))) {
            return false;
        }
        TopojsonReader reader = new TopojsonReader(arcs.size());
        return objects.values().stream().allMatch(reader::isGeometry);
    }

    private static boolean isLine(@Nullable Object value) {
        return value instanceof List<?> line && line.size() >= 2 && all(line, GeojsonReaders::isPosition);
    }

    private static boolean isTransform(@Nullable Object value) {
        return value instanceof Map<?, ?> map && isPair(map.get("scale")) && isPair(map.get("translate"));
    }

    private static boolean isPair(@Nullable Object value) {
        return value instanceof List<?> pair && pair.size() == 2 && all(pair, GeojsonReaders::isNumber);
    }

    private boolean isGeometry(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)
                || !map.containsKey("type")
                || (map.containsKey("properties") && !(map.get("properties") instanceof Map<?, ?>))) {
            return false;
        }
        if (map.get("type") == null) {
            return true; // a geometry that is not there
        }
        return switch (map.get("type").toString()) {
            case "Point" -> GeojsonReaders.isPosition(map.get("coordinates"));
            case "MultiPoint" -> all(map.get("coordinates"), GeojsonReaders::isPosition);
            case "LineString" -> isNested(map.get("arcs"), 1);
            case "MultiLineString", "Polygon" -> isNested(map.get("arcs"), 2);
            case "MultiPolygon" -> isNested(map.get("arcs"), 3);
            case "GeometryCollection" -> all(map.get("geometries"), this::isGeometry);
            default -> false;
        };
    }

    private boolean isNested(@Nullable Object value, int depth) {
        return depth == 0 ? isArc(value) : all(value, item -> isNested(item, depth - 1));
    }

    private boolean isArc(@Nullable Object value) {
        if (!(value instanceof BigDecimal number) || number.scale() > 0 || number.precision() - number.scale() > 10) {
            return false;
        }
        long index = number.longValue();
        return index < arcs && index >= -(long) arcs;
    }
}
