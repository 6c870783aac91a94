package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** The JSON forms of {@link TemporalCoverage} and {@link SpatialCoverage}, both ways. */
final class CoverageJson {

    private static final Expected ZONE =
            Expected.of("un code comme \"fr:commune:07186\"", "a code such as \"fr:commune:07186\"");
    private static final Expected BOX = Expected.of(
            "quatre nombres en degrés, ouest, sud, est et nord, comme [3.86, 44.26, 4.89, 45.37]",
            "four numbers in degrees, west, south, east and north, such as [3.86, 44.26, 4.89, 45.37]");
    private static final Expected GEOMETRY = Expected.of(
            "une géométrie GeoJSON comme {\"type\": \"Point\", \"coordinates\": [4.599, 44.735]}",
            "a GeoJSON geometry such as {\"type\": \"Point\", \"coordinates\": [4.599, 44.735]}");

    private CoverageJson() {}

    static TemporalCoverage period(JsonValue json, Oddities oddities) {
        TemporalCoverage.Builder builder = TemporalCoverage.builder();
        json.find("start").map(Scalars::day).ifPresent(builder::start);
        json.find("end").map(Scalars::day).ifPresent(builder::end);
        oddities.members(json, TemporalCoverage.MEMBERS, builder::extra);
        return builder.build();
    }

    static Map<String, @Nullable Object> write(TemporalCoverage period) {
        return new MemberMap()
                .put("start", period.start())
                .put("end", period.end())
                .with(period.extras());
    }

    static SpatialCoverage territory(JsonValue json, Oddities oddities) {
        SpatialCoverage.Builder builder = SpatialCoverage.builder();
        json.find("name").map(JsonValue::localizedText).ifPresent(builder::name);
        builder.zones(json.list("zones", CoverageJson::zone));
        json.find("boundingBox").map(CoverageJson::box).ifPresent(builder::boundingBox);
        json.find("geometry").map(CoverageJson::geometry).ifPresent(builder::geometry);
        oddities.term(json, "granularity", Granularity.TERMS).ifPresent(builder::granularity);
        oddities.members(json, SpatialCoverage.MEMBERS, builder::extra);
        return builder.build();
    }

    static Map<String, @Nullable Object> write(SpatialCoverage territory) {
        return new MemberMap()
                .put("name", territory.name())
                .putAll("zones", territory.zones(), Zone::code)
                .put("boundingBox", territory.boundingBox().map(CoverageJson::limits))
                .put("geometry", territory.geometry().map(Geometry::toMap))
                .put("granularity", territory.granularity())
                .with(territory.extras());
    }

    static Zone zone(JsonValue json) {
        return json.parse(ZONE, Zone::of);
    }

    private static BoundingBox box(JsonValue json) {
        List<JsonValue> limits = json.items();
        if (limits.size() != 4) {
            throw json.wrong(BOX);
        }
        double[] degrees = limits.stream()
                .map(JsonValue::number)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        return json.convert(BOX, value -> new BoundingBox(degrees[0], degrees[1], degrees[2], degrees[3]));
    }

    private static List<BigDecimal> limits(BoundingBox box) {
        return DoubleStream.of(box.west(), box.south(), box.east(), box.north())
                .mapToObj(BigDecimal::valueOf)
                .toList();
    }

    private static Geometry geometry(JsonValue json) {
        return json.object(GEOMETRY).convert(GEOMETRY, value -> Geometry.of(value.without(List.of())));
    }
}
