package io.github.opendata4j.model;

import java.util.List;
import java.util.Random;

/** A dataset with anything that may be in one. */
final class RandomDataset {

    private final RandomValues any;
    private final RandomContext context;
    private final RandomParts parts;

    RandomDataset(Random random) {
        this.any = new RandomValues(random);
        this.context = new RandomContext(any);
        this.parts = new RandomParts(any, context);
    }

    Dataset dataset() {
        DatasetBuilder builder = Dataset.builder(any.key(), any.localizedText());
        describe(builder);
        date(builder);
        place(builder);
        builder.documents(any.list(parts::document));
        builder.distributions(distributions());
        any.list(any::text).forEach(name -> builder.extra("x" + name, any.json()));
        return builder.build();
    }

    private void describe(DatasetBuilder builder) {
        builder.identifiers(any.list(context::identifier));
        any.maybe(any::text, builder::acronym);
        any.maybe(any::localizedText, builder::description);
        any.maybe(parts::organization, builder::publisher);
        builder.creators(any.list(parts::organization));
        any.maybe(parts::licence, builder::licence);
        any.maybe(context::access, builder::access);
        builder.keywords(any.list(any::text));
        builder.themes(any.list(() -> any.term(Theme.all(), Theme::of)));
        builder.contactPoints(any.list(parts::contactPoint));
        builder.languages(any.list(any::language));
        any.maybe(any::address, builder::landingPage);
    }

    private void date(DatasetBuilder builder) {
        any.maybe(() -> any.term(Frequency.all(), Frequency::of), builder::frequency);
        any.maybe(any::moment, builder::issued);
        any.maybe(any::moment, builder::modified);
        any.maybe(any::moment, builder::nextUpdate);
        any.maybe(context::period, builder::temporalCoverage);
    }

    private void place(DatasetBuilder builder) {
        any.maybe(context::territory, builder::spatialCoverage);
        builder.conformsTo(any.list(context::standard));
        any.maybe(any::localizedText, builder::provenance);
        any.maybe(context::version, builder::version);
        any.maybe(context::legislation, builder::legislation);
    }

    private List<Distribution> distributions() {
        return any.list(any::key).stream().distinct().map(this::distribution).toList();
    }

    private Distribution distribution(String key) {
        DistributionBuilder builder =
                any.upTo(1) == 0 ? Distribution.ofFile(key, parts.file()) : Distribution.ofLink(key, any.address());
        any.maybe(any::localizedText, builder::title);
        any.maybe(any::localizedText, builder::description);
        any.maybe(() -> any.term(DistributionKind.all(), DistributionKind::of), builder::kind);
        any.maybe(any::address, builder::downloadUrl);
        bytes(builder);
        any.maybe(parts::schema, builder::conformsTo);
        any.maybe(parts::licence, builder::licence);
        any.maybe(any::moment, builder::issued);
        any.maybe(any::moment, builder::modified);
        any.maybe(() -> any.term(Availability.all(), Availability::of), builder::availability);
        any.list(any::text).forEach(name -> builder.extra("x" + name, any.json()));
        return builder.build();
    }

    private void bytes(DistributionBuilder builder) {
        any.maybe(any::text, builder::format);
        any.maybe(any::text, builder::mediaType);
        any.maybe(any::text, builder::charset);
        any.maybe(any::text, builder::compression);
        any.maybe(any::size, builder::byteSize);
        any.maybe(() -> new Checksum("SHA-256", "00ff"), builder::checksum);
    }
}
