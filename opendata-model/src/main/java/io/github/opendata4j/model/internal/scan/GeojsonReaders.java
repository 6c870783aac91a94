package io.github.opendata4j.model.internal.scan;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shapes: GeoJSON (RFC 7946) by its outer members, TopoJSON by its type. */
final class GeojsonReaders {

    private static final Set<String> WITH_COORDINATES =
            Set.of("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon");

    private GeojsonReaders() {}

    /** A format that is not known is the default. */
    static CellReader of(String format) {
        return format.equals("topojson") ? GeojsonReaders::topojson : GeojsonReaders::geojson;
    }

    private static Object geojson(String text) {
        return JsonReaders.object(text) instanceof Map<?, ?> map && isGeojson(map) ? map : CellReader.INVALID;
    }

    private static boolean isGeojson(Map<?, ?> map) {
        if (!(map.get("type") instanceof String type)) {
            return false;
        }
        return switch (type) {
            case "Feature" -> map.containsKey("geometry") && map.containsKey("properties");
            case "FeatureCollection" -> map.get("features") instanceof List<?>;
            case "GeometryCollection" -> map.get("geometries") instanceof List<?>;
            default -> WITH_COORDINATES.contains(type) && map.get("coordinates") instanceof List<?>;
        };
    }

    private static Object topojson(String text) {
        return JsonReaders.object(text) instanceof Map<?, ?> map && isTopojson(map) ? map : CellReader.INVALID;
    }

    private static boolean isTopojson(Map<?, ?> map) {
        return map.get("type") instanceof String type
                && (type.equals("Topology") || type.equals("GeometryCollection") || WITH_COORDINATES.contains(type));
    }
}
