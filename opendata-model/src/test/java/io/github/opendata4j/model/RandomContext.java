package io.github.opendata4j.model;

import java.util.List;
import java.util.Map;

/** What a dataset stands in: place, time, law, access, versions. */
final class RandomContext {

    private final RandomValues any;

    RandomContext(RandomValues any) {
        this.any = any;
    }

    AccessConditions access() {
        AccessConditions.Builder builder = AccessConditions.builder();
        any.maybe(() -> any.term(AccessRight.all(), AccessRight::of), builder::right);
        any.maybe(() -> any.term(Audience.all(), Audience::of), builder::audience);
        any.list(() -> any.term(AudienceGroup.all(), AudienceGroup::of))
                .forEach(group -> builder.group(group, any.term(AccessAnswer.all(), AccessAnswer::of)));
        any.maybe(() -> any.term(RestrictionReason.all(), RestrictionReason::of), builder::reason);
        any.maybe(any::localizedText, builder::explanation);
        any.maybe(any::address, builder::requestUrl);
        any.maybe(any::json, value -> builder.extra("x", value));
        return builder.build();
    }

    Identifier identifier() {
        Identifier identifier = Identifier.of(any.word());
        Identifier known = any.maybe(identifier, any::text, identifier::withScheme);
        return any.maybe(known, any::json, value -> known.withExtra("x", value));
    }

    Standard standard() {
        Standard standard = any.upTo(1) == 0 ? Standard.of(any.address()) : Standard.of(any.localizedText());
        Standard known = any.maybe(standard, any::address, standard::withUri);
        return any.maybe(known, any::json, value -> known.withExtra("x", value));
    }

    VersionInfo version() {
        VersionInfo version = VersionInfo.of(any.text());
        VersionInfo known = any.maybe(version, any::localizedText, version::withNotes);
        return any.maybe(known, any::json, value -> known.withExtra("x", value));
    }

    Legislation legislation() {
        Legislation legislation = Legislation.of(any.list(any::address))
                .withHighValueCategories(any.list(() -> any.term(HighValueCategory.all(), HighValueCategory::of)));
        return any.maybe(legislation, any::json, value -> legislation.withExtra("x", value));
    }

    TemporalCoverage period() {
        TemporalCoverage.Builder builder = TemporalCoverage.builder();
        any.maybe(any::day, builder::start);
        any.maybe(any::day, builder::end);
        any.maybe(any::json, value -> builder.extra("x", value));
        return builder.build();
    }

    SpatialCoverage territory() {
        SpatialCoverage.Builder builder = SpatialCoverage.builder();
        any.maybe(any::localizedText, builder::name);
        builder.zones(any.list(this::zone));
        any.maybe(this::box, builder::boundingBox);
        any.maybe(this::geometry, builder::geometry);
        any.maybe(() -> any.term(Granularity.all(), Granularity::of), builder::granularity);
        any.maybe(any::json, value -> builder.extra("x", value));
        return builder.build();
    }

    Zone zone() {
        return any.oneOf(
                List.of(Zone.of(any.word()), Zone.commune("2A004"), Zone.departement("07"), Zone.country("FR")));
    }

    private BoundingBox box() {
        return new BoundingBox(any.between(-180, 180), any.between(-90, 0), any.between(-180, 180), any.between(0, 90));
    }

    private Geometry geometry() {
        Geometry point =
                Geometry.of(Map.of("type", "Point", "coordinates", List.of(any.between(0, 10), 44), "x", any.json()));
        return any.upTo(1) == 0
                ? point
                : Geometry.of(Map.of("type", "GeometryCollection", "geometries", List.of(point.toMap())));
    }
}
