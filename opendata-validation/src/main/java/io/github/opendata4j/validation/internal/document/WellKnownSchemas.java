package io.github.opendata4j.validation.internal.document;

import io.github.opendata4j.validation.schema.JsonSchema;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Schemas that many others refer to, and that therefore need no fetching: those of GeoJSON under their usual addresses,
 * in our own text.
 */
final class WellKnownSchemas {

    private static final Pattern GEOJSON = Pattern.compile("https?://geojson\\.org/schema/(\\w+)\\.json");

    private static final Set<String> SHAPES = Set.of(
            "Point",
            "MultiPoint",
            "LineString",
            "MultiLineString",
            "Polygon",
            "MultiPolygon",
            "Geometry",
            "GeometryCollection",
            "Feature",
            "FeatureCollection");

    private WellKnownSchemas() {}

    /** The schema of an address, if it is one of these. */
    static Optional<String> find(String address) {
        Matcher shape = GEOJSON.matcher(address);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String name = shape.group(1);
        if (name.equals("GeoJSON")) {
            return Optional.of(JsonSchema.geoJson().text());
        }
        return SHAPES.contains(name) ? Optional.of(only(name)) : Optional.empty();
    }

    /** The schema of one shape: all definitions are there, and one of them is what is asked for. */
    private static String only(String shape) {
        String definition = shape.substring(0, 1).toLowerCase(Locale.ROOT) + shape.substring(1);
        String all = JsonSchema.geoJson().text();
        return "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"$ref\": \"#/$defs/" + definition
                + "\", " + all.substring(all.indexOf("\"$defs\""));
    }
}
