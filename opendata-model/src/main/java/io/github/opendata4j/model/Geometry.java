package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a territory, in GeoJSON (RFC 7946, section 3.1): longitude before latitude, WGS 84. Its outline is
 * checked, not whether its rings close. Immutable.
 *
 * <pre>{@code
 * Geometry.of(Map.of("type", "Point", "coordinates", List.of(4.599, 44.735))).type();   // Point
 * }</pre>
 */
public final class Geometry {

    /** How deep the lists are in which each type has its positions; a position itself is a list of numbers. */
    private static final Map<String, Integer> DEPTHS =
            Map.of("Point", 0, "MultiPoint", 1, "LineString", 1, "MultiLineString", 2, "Polygon", 2, "MultiPolygon", 3);

    private static final String COLLECTION = "GeometryCollection";

    private final String type;
    private final Map<String, @Nullable Object> members;

    private Geometry(String type, Map<String, @Nullable Object> members) {
        this.type = type;
        this.members = members;
    }

    /**
     * A shape.
     *
     * @param members the members of a GeoJSON geometry: {@code type}, {@code coordinates} or {@code geometries}, and
     *     whatever else; numbers may be of any type
     * @return the shape
     * @throws IllegalArgumentException if these are none, as of a Feature
     */
    public static Geometry of(Map<String, ? extends @Nullable Object> members) {
        Object plain = Json.plain(members);
        if (!isGeometry(plain)) {
            throw new IllegalArgumentException("A GeoJSON geometry has a type and its coordinates, such as"
                    + " {\"type\": \"Point\", \"coordinates\": [4.599, 44.735]}");
        }
        JsonValue json = JsonValue.of(plain);
        return new Geometry(json.get("type", Expected.TEXT).text(), json.without(List.of()));
    }

    /** {@return one of the seven types of GeoJSON, such as {@code MultiPolygon}} */
    public String type() {
        return type;
    }

    /** {@return its members as plain JSON values, in the order given, unmodifiable} */
    public Map<String, @Nullable Object> toMap() {
        return members;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Geometry that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** The GeoJSON. */
    @Override
    public String toString() {
        return Json.write(members);
    }

    private static boolean isGeometry(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map) || !(map.get("type") instanceof String type)) {
            return false;
        }
        if (type.equals(COLLECTION)) {
            return map.get("geometries") instanceof List<?> parts
                    && parts.stream().allMatch(Geometry::isGeometry);
        }
        Integer depth = DEPTHS.get(type);
        return depth != null && isPositions(map.get("coordinates"), depth);
    }

    private static boolean isPositions(@Nullable Object value, int depth) {
        if (!(value instanceof List<?> items)) {
            return false;
        }
        return depth == 0
                ? items.size() >= 2 && items.stream().allMatch(BigDecimal.class::isInstance)
                : items.stream().allMatch(item -> isPositions(item, depth - 1));
    }
}
