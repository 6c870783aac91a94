package io.github.opendata4j.model;

import static io.github.opendata4j.model.PlainArbitraries.addresses;
import static io.github.opendata4j.model.PlainArbitraries.days;
import static io.github.opendata4j.model.PlainArbitraries.localizedTexts;
import static io.github.opendata4j.model.PlainArbitraries.texts;
import static io.github.opendata4j.model.PlainArbitraries.values;
import static io.github.opendata4j.model.PlainArbitraries.words;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** What a dataset stands in: place, time, law, access, versions. */
final class ContextArbitraries {

    private ContextArbitraries() {}

    static Arbitrary<AccessConditions> access() {
        return Builders.withBuilder(AccessConditions::builder)
                .use(words().map(AccessRight::of))
                .withProbability(0.5)
                .in(AccessConditions.Builder::right)
                .use(Arbitraries.of(Audience.all()))
                .withProbability(0.5)
                .in(AccessConditions.Builder::audience)
                .use(groups())
                .in((builder, groups) -> {
                    groups.forEach(builder::group);
                    return builder;
                })
                .use(Arbitraries.of(RestrictionReason.all()))
                .withProbability(0.5)
                .in(AccessConditions.Builder::reason)
                .use(localizedTexts())
                .withProbability(0.5)
                .in(AccessConditions.Builder::explanation)
                .use(addresses())
                .withProbability(0.5)
                .in(AccessConditions.Builder::requestUrl)
                .use(values())
                .withProbability(0.5)
                .in((builder, value) -> builder.extra("x", value))
                .build(AccessConditions.Builder::build);
    }

    private static Arbitrary<Map<AudienceGroup, AccessAnswer>> groups() {
        return Arbitraries.maps(words().map(AudienceGroup::of), Arbitraries.of(AccessAnswer.all()))
                .ofMaxSize(2);
    }

    static Arbitrary<Identifier> identifiers() {
        return Builders.withBuilder(() -> Identifier.of("x"))
                .use(words())
                .in((before, value) -> Identifier.of(value))
                .use(texts())
                .withProbability(0.5)
                .in(Identifier::withScheme)
                .use(values())
                .withProbability(0.3)
                .in((identifier, value) -> identifier.withExtra("x", value))
                .build(identifier -> identifier);
    }

    static Arbitrary<Standard> standards() {
        return Builders.withBuilder(() -> Standard.of(URI.create("https://example.org/")))
                .use(localizedTexts())
                .withProbability(0.5)
                .in((before, title) -> Standard.of(title))
                .use(addresses())
                .withProbability(0.5)
                .in(Standard::withUri)
                .use(values())
                .withProbability(0.3)
                .in((standard, value) -> standard.withExtra("x", value))
                .build(standard -> standard);
    }

    static Arbitrary<VersionInfo> versions() {
        return Builders.withBuilder(() -> VersionInfo.of(""))
                .use(texts())
                .in((before, number) -> VersionInfo.of(number))
                .use(localizedTexts())
                .withProbability(0.5)
                .in((version, notes) -> version.withNotes(notes))
                .use(values())
                .withProbability(0.3)
                .in((version, value) -> version.withExtra("x", value))
                .build(version -> version);
    }

    static Arbitrary<Legislation> legislations() {
        Arbitrary<HighValueCategory> categories =
                Arbitraries.oneOf(Arbitraries.of(HighValueCategory.all()), words().map(HighValueCategory::of));
        return Combinators.combine(
                        addresses().list().ofMaxSize(2), categories.list().ofMaxSize(2), values())
                .as((laws, named, extra) ->
                        Legislation.of(laws).withHighValueCategories(named).withExtra("x", extra));
    }

    static Arbitrary<TemporalCoverage> periods() {
        return Builders.withBuilder(TemporalCoverage::builder)
                .use(days())
                .withProbability(0.5)
                .in(TemporalCoverage.Builder::start)
                .use(days())
                .withProbability(0.5)
                .in(TemporalCoverage.Builder::end)
                .use(values())
                .withProbability(0.5)
                .in((builder, value) -> builder.extra("x", value))
                .build(TemporalCoverage.Builder::build);
    }

    static Arbitrary<SpatialCoverage> territories() {
        return Builders.withBuilder(SpatialCoverage::builder)
                .use(localizedTexts())
                .withProbability(0.5)
                .in(SpatialCoverage.Builder::name)
                .use(zones().list().ofMaxSize(3))
                .in(SpatialCoverage.Builder::zones)
                .use(boxes())
                .withProbability(0.5)
                .in(SpatialCoverage.Builder::boundingBox)
                .use(geometries())
                .withProbability(0.5)
                .in(SpatialCoverage.Builder::geometry)
                .use(words().map(Granularity::of))
                .withProbability(0.5)
                .in(SpatialCoverage.Builder::granularity)
                .use(values())
                .withProbability(0.5)
                .in((builder, value) -> builder.extra("x", value))
                .build(SpatialCoverage.Builder::build);
    }

    static Arbitrary<Zone> zones() {
        return Arbitraries.oneOf(
                words().map(Zone::of), Arbitraries.of(Zone.commune("2A004"), Zone.region("84"), Zone.country("FR")));
    }

    private static Arbitrary<BoundingBox> boxes() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-180, 180),
                        Arbitraries.doubles().between(-90, 0),
                        Arbitraries.doubles().between(-180, 180),
                        Arbitraries.doubles().between(0, 90))
                .as(BoundingBox::new);
    }

    private static Arbitrary<Geometry> geometries() {
        Arbitrary<Geometry> points = Combinators.combine(
                        Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN), values())
                .as((longitude, extra) ->
                        Geometry.of(Map.of("type", "Point", "coordinates", List.of(longitude, 44), "x", extra)));
        return Arbitraries.oneOf(
                points,
                points.list()
                        .ofMaxSize(2)
                        .map(parts -> Geometry.of(Map.of(
                                "type",
                                "GeometryCollection",
                                "geometries",
                                parts.stream().map(Geometry::toMap).toList()))));
    }
}
