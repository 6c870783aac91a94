package io.github.opendata4j.model;

import static io.github.opendata4j.model.ContextArbitraries.access;
import static io.github.opendata4j.model.ContextArbitraries.identifiers;
import static io.github.opendata4j.model.ContextArbitraries.legislations;
import static io.github.opendata4j.model.ContextArbitraries.periods;
import static io.github.opendata4j.model.ContextArbitraries.standards;
import static io.github.opendata4j.model.ContextArbitraries.territories;
import static io.github.opendata4j.model.ContextArbitraries.versions;
import static io.github.opendata4j.model.PartArbitraries.FOLDER;
import static io.github.opendata4j.model.PartArbitraries.contactPoints;
import static io.github.opendata4j.model.PartArbitraries.documents;
import static io.github.opendata4j.model.PartArbitraries.licences;
import static io.github.opendata4j.model.PartArbitraries.organizations;
import static io.github.opendata4j.model.PartArbitraries.schemas;
import static io.github.opendata4j.model.PlainArbitraries.addresses;
import static io.github.opendata4j.model.PlainArbitraries.extras;
import static io.github.opendata4j.model.PlainArbitraries.keys;
import static io.github.opendata4j.model.PlainArbitraries.languages;
import static io.github.opendata4j.model.PlainArbitraries.localizedTexts;
import static io.github.opendata4j.model.PlainArbitraries.moments;
import static io.github.opendata4j.model.PlainArbitraries.texts;
import static io.github.opendata4j.model.PlainArbitraries.words;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Datasets with anything that may be in one. */
final class DatasetArbitraries {

    private DatasetArbitraries() {}

    static Arbitrary<Dataset> datasets() {
        return Builders.withBuilder(() -> Dataset.builder("aides", "Aides"))
                .use(localizedTexts())
                .in(DatasetBuilder::title)
                .use(identifiers().list().ofMaxSize(2))
                .in(DatasetBuilder::identifiers)
                .use(texts())
                .withProbability(0.5)
                .in(DatasetBuilder::acronym)
                .use(localizedTexts())
                .withProbability(0.5)
                .in(DatasetBuilder::description)
                .use(organizations())
                .withProbability(0.5)
                .in(DatasetBuilder::publisher)
                .use(organizations().list().ofMaxSize(1))
                .in(DatasetBuilder::creators)
                .use(access())
                .withProbability(0.5)
                .in(DatasetBuilder::access)
                .use(licences())
                .withProbability(0.5)
                .in(DatasetBuilder::licence)
                .use(words().map(Frequency::of))
                .withProbability(0.5)
                .in(DatasetBuilder::frequency)
                .use(texts().list().ofMaxSize(3))
                .in(DatasetBuilder::keywords)
                .use(words().map(Theme::of).list().ofMaxSize(3))
                .in(DatasetBuilder::themes)
                .use(contactPoints().list().ofMaxSize(2))
                .in(DatasetBuilder::contactPoints)
                .use(moments())
                .withProbability(0.5)
                .in(DatasetBuilder::issued)
                .use(moments())
                .withProbability(0.5)
                .in(DatasetBuilder::modified)
                .use(moments())
                .withProbability(0.5)
                .in(DatasetBuilder::nextUpdate)
                .use(standards().list().ofMaxSize(2))
                .in(DatasetBuilder::conformsTo)
                .use(localizedTexts())
                .withProbability(0.5)
                .in(DatasetBuilder::provenance)
                .use(versions())
                .withProbability(0.5)
                .in(DatasetBuilder::version)
                .use(legislations())
                .withProbability(0.5)
                .in(DatasetBuilder::legislation)
                .use(periods())
                .withProbability(0.5)
                .in(DatasetBuilder::temporalCoverage)
                .use(territories())
                .withProbability(0.5)
                .in(DatasetBuilder::spatialCoverage)
                .use(languages().list().ofMaxSize(3))
                .in(DatasetBuilder::languages)
                .use(addresses())
                .withProbability(0.5)
                .in(DatasetBuilder::landingPage)
                .use(documents().list().ofMaxSize(2))
                .in(DatasetBuilder::documents)
                .use(distributions().list().uniqueElements(Distribution::key).ofMaxSize(3))
                .in(DatasetBuilder::distributions)
                .use(extras())
                .in(DatasetArbitraries::with)
                .build(DatasetBuilder::build);
    }

    private static Arbitrary<Distribution> distributions() {
        return Builders.withBuilder(() -> Distribution.ofFile("x", FOLDER))
                .use(keys())
                .in((before, key) -> Distribution.ofFile(key, FOLDER.resolve(key)))
                .use(localizedTexts())
                .withProbability(0.5)
                .in(DistributionBuilder::title)
                .use(localizedTexts())
                .withProbability(0.5)
                .in(DistributionBuilder::description)
                .use(addresses())
                .withProbability(0.5)
                .in(DistributionBuilder::accessUrl)
                .use(addresses())
                .withProbability(0.5)
                .in(DistributionBuilder::downloadUrl)
                .use(texts())
                .withProbability(0.5)
                .in(DistributionBuilder::format)
                .use(texts())
                .withProbability(0.5)
                .in(DistributionBuilder::mediaType)
                .use(texts())
                .withProbability(0.5)
                .in(DistributionBuilder::charset)
                .use(texts())
                .withProbability(0.5)
                .in(DistributionBuilder::compression)
                .use(Arbitraries.of(DistributionKind.all()))
                .withProbability(0.5)
                .in(DistributionBuilder::kind)
                .use(words().map(Availability::of))
                .withProbability(0.5)
                .in(DistributionBuilder::availability)
                .use(Arbitraries.longs().greaterOrEqual(0))
                .withProbability(0.5)
                .in(DistributionBuilder::byteSize)
                .use(Arbitraries.just(new Checksum("SHA-256", "00ff")))
                .withProbability(0.5)
                .in(DistributionBuilder::checksum)
                .use(schemas())
                .withProbability(0.5)
                .in(DistributionBuilder::conformsTo)
                .use(licences())
                .withProbability(0.5)
                .in(DistributionBuilder::licence)
                .use(moments())
                .withProbability(0.5)
                .in(DistributionBuilder::issued)
                .use(moments())
                .withProbability(0.5)
                .in(DistributionBuilder::modified)
                .use(extras())
                .in((builder, extras) -> {
                    extras.forEach(builder::extra);
                    return builder;
                })
                .build(DistributionBuilder::build);
    }

    private static DatasetBuilder with(DatasetBuilder builder, Map<String, Object> extras) {
        extras.forEach(builder::extra);
        return builder;
    }
}
