package io.github.opendata4j.model.table;

import io.github.opendata4j.model.GeoPoint;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that columns of positions have in files of France, and what stands in columns of that name. */
final class PositionNames {

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    /** Latitude, then longitude; the first that is there wins, so a corrected position comes before the given one. */
    private static final List<List<String>> PAIRS = List.of(
            List.of("consolidatedlatitude", "consolidatedlongitude"),
            List.of("latitude", "longitude"),
            List.of("lat", "lon"),
            List.of("lat", "lng"),
            List.of("lat", "long"),
            List.of("ylat", "xlong"),
            List.of("ylat", "xlon"),
            List.of("latitudewgs84", "longitudewgs84"),
            List.of("latwgs84", "lonwgs84"),
            List.of("latwgs84", "longwgs84"),
            List.of("ywgs84", "xwgs84"),
            List.of("coordlat", "coordlon"),
            List.of("coordlat", "coordlong"),
            List.of("geolat", "geolon"),
            List.of("geolat", "geolong"),
            List.of("gpslat", "gpslon"),
            List.of("gpslat", "gpslong"),
            List.of("stoplat", "stoplon"),
            List.of("latcoor1", "longcoor1"),
            List.of("coordonneesgpslatitude", "coordonneesgpslongitude"));

    private static final Map<String, Function<String, PositionColumns>> SINGLE = Map.ofEntries(
            Map.entry("geopoint2d", PositionColumns::ofLatLon),
            Map.entry("geopoint", PositionColumns::ofLatLon),
            Map.entry("latlon", PositionColumns::ofLatLon),
            Map.entry("latlong", PositionColumns::ofLatLon),
            Map.entry("latitudelongitude", PositionColumns::ofLatLon),
            Map.entry("coordonneesxy", PositionColumns::ofLonLat),
            Map.entry("lonlat", PositionColumns::ofLonLat),
            Map.entry("longlat", PositionColumns::ofLonLat),
            Map.entry("geom", PositionColumns::ofGeometry),
            Map.entry("thegeom", PositionColumns::ofGeometry),
            Map.entry("geometry", PositionColumns::ofGeometry),
            Map.entry("geometrie", PositionColumns::ofGeometry),
            Map.entry("geoshape", PositionColumns::ofGeometry),
            Map.entry("geojson", PositionColumns::ofGeometry),
            Map.entry("wkt", PositionColumns::ofGeometry));

    private PositionNames() {}

    static Optional<PositionColumns> find(List<String> labels) {
        List<String> plain = new ArrayList<>();
        labels.forEach(label -> plain.add(plain(label)));
        for (List<String> pair : PAIRS) {
            int latitude = plain.indexOf(pair.get(0));
            int longitude = plain.indexOf(pair.get(1));
            if (latitude >= 0 && longitude >= 0) {
                return Optional.of(PositionColumns.ofTwo(labels.get(latitude), labels.get(longitude)));
            }
        }
        return labels.stream()
                .flatMap(label -> Stream.ofNullable(SINGLE.get(plain(label))).map(column -> column.apply(label)))
                .findFirst();
    }

    /** The point in a cell of a column with a certain label; null if there is none, or it could be two. */
    static @Nullable GeoPoint read(String label, String cell) {
        String text = cell.strip();
        PositionForm form = find(List.of(label)).map(PositionColumns::form).orElseGet(() -> formOf(text));
        return form == PositionForm.TWO ? null : form.read(text).orElse(null);
    }

    /** Only GeoJSON, its arrays and WKT say by themselves which number comes first. */
    private static PositionForm formOf(String text) {
        if (text.startsWith("[")) {
            return PositionForm.LON_LAT;
        }
        return text.startsWith("{") || text.regionMatches(true, 0, "POINT", 0, 5)
                ? PositionForm.GEOMETRY
                : PositionForm.TWO;
    }

    private static String plain(String label) {
        String bare = Normalizer.normalize(label, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return OTHER.matcher(bare).replaceAll("");
    }
}
