package io.github.opendata4j.model.table;

import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.internal.scan.CellReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How columns write a position. */
enum PositionForm {
    /** A column for each number. */
    TWO,
    /** Two numbers, the latitude first. */
    LAT_LON,
    /** Two numbers, the longitude first. */
    LON_LAT,
    /** A point in GeoJSON or WKT. */
    GEOMETRY;

    private static final int LONGEST = 200;
    private static final String NUMBER = "([+-]?\\d{1,3}(?:\\.\\d{1,20})?)";

    /** {@code 47.39, 0.69}, with brackets around or not, parted by a comma, a semicolon or blanks. */
    private static final Pattern PAIR =
            Pattern.compile("[\\[(]?\\s*" + NUMBER + "(?:\\s*[,;]\\s*|\\s+)" + NUMBER + "\\s*[\\])]?");

    private static final Pattern WKT =
            Pattern.compile("(?i)(?:SRID=4326;)?POINT\\s*\\(\\s*" + NUMBER + "\\s+" + NUMBER + "\\s*\\)");

    private static final CellReader GEOJSON = CellReader.of(FieldType.of("geojson"));

    /** The point in a cell; empty if there is none on Earth. For the forms with one column. */
    Optional<GeoPoint> read(String cell) {
        String text = cell.strip();
        if (this == GEOMETRY) {
            return text.startsWith("{") ? geojson(text) : pair(WKT, text).flatMap(PositionForm::lonLat);
        }
        return pair(PAIR, text).flatMap(pair -> this == LAT_LON ? point(pair.first(), pair.second()) : lonLat(pair));
    }

    private record Two(double first, double second) {}

    private static Optional<GeoPoint> lonLat(Two pair) {
        return point(pair.second(), pair.first());
    }

    private static Optional<Two> pair(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return text.length() <= LONGEST && matcher.matches()
                ? Optional.of(new Two(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))))
                : Optional.empty();
    }

    private static Optional<GeoPoint> geojson(String text) {
        return GEOJSON.read(text) instanceof Map<?, ?> map
                        && "Point".equals(map.get("type"))
                        && map.get("coordinates") instanceof List<?> numbers
                        && numbers.size() >= 2
                        && numbers.get(0) instanceof BigDecimal longitude
                        && numbers.get(1) instanceof BigDecimal latitude
                ? point(latitude.doubleValue(), longitude.doubleValue())
                : Optional.empty();
    }

    /** Empty where there is no such place, as at NaN. */
    static Optional<GeoPoint> point(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(GeoPoint.latLon(latitude, longitude))
                : Optional.empty();
    }
}
