package io.github.opendata4j.model;

import io.github.opendata4j.model.licence.Licence;
import io.github.opendata4j.model.licence.Licences;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Datasets with anything that may be in one. */
final class DatasetArbitraries {

    static final Path FOLDER = Path.of("descriptions").toAbsolutePath();

    private DatasetArbitraries() {}

    static Arbitrary<Dataset> datasets() {
        return Builders.withBuilder(() -> Dataset.builder("aides", "Aides"))
                .use(localizedTexts())
                .in(DatasetBuilder::title)
                .use(localizedTexts())
                .withProbability(0.5)
                .in(DatasetBuilder::description)
                .use(organizations())
                .withProbability(0.5)
                .in(DatasetBuilder::publisher)
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
        return keys().flatMap(key -> Builders.withBuilder(() -> Distribution.ofFile(key, FOLDER.resolve(key)))
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
                .build(DistributionBuilder::build));
    }

    private static Arbitrary<SchemaReference> schemas() {
        return Builders.withBuilder(() -> SchemaReference.of("scdl/subventions"))
                .use(Arbitraries.of("a", "a.json", "https://example.org/a").map(SchemaReference::of))
                .withProbability(0.5)
                .in((before, named) -> named)
                .use(texts())
                .withProbability(0.5)
                .in(SchemaReference::withVersion)
                .use(addresses())
                .withProbability(0.5)
                .in(SchemaReference::withUrl)
                .use(keys().map(FOLDER::resolve))
                .withProbability(0.5)
                .in(SchemaReference::withFile)
                .use(texts())
                .withProbability(0.5)
                .in((schema, text) -> schema.withExtra("x", text))
                .build(schema -> schema);
    }

    private static Arbitrary<Organization> organizations() {
        return Builders.withBuilder(() -> Organization.builder("Ardèche"))
                .use(texts())
                .in(Organization.Builder::name)
                .use(texts())
                .withProbability(0.5)
                .in(Organization.Builder::siren)
                .use(texts())
                .withProbability(0.5)
                .in(Organization.Builder::siret)
                .use(addresses())
                .withProbability(0.5)
                .in(Organization.Builder::homepage)
                .use(addresses())
                .withProbability(0.5)
                .in(Organization.Builder::uri)
                .use(values())
                .withProbability(0.5)
                .in((builder, value) -> builder.extra("x", value))
                .build(Organization.Builder::build);
    }

    private static Arbitrary<ContactPoint> contactPoints() {
        return Builders.withBuilder(ContactPoint::builder)
                .use(texts())
                .withProbability(0.5)
                .in(ContactPoint.Builder::name)
                .use(texts())
                .withProbability(0.5)
                .in(ContactPoint.Builder::email)
                .use(addresses())
                .withProbability(0.5)
                .in(ContactPoint.Builder::uri)
                .use(texts())
                .withProbability(0.5)
                .in(ContactPoint.Builder::role)
                .use(values())
                .withProbability(0.5)
                .in((builder, value) -> builder.extra("x", value))
                .build(ContactPoint.Builder::build);
    }

    private static Arbitrary<LinkedDocument> documents() {
        return Combinators.combine(localizedTexts(), addresses(), keys(), values(), Arbitraries.of(true, false))
                .as((title, url, file, extra, linked) -> (linked
                                ? LinkedDocument.ofLink("", url)
                                : LinkedDocument.ofFile("", FOLDER.resolve(file)))
                        .title(title)
                        .extra("x", extra)
                        .build());
    }

    private static Arbitrary<TemporalCoverage> periods() {
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

    private static Arbitrary<SpatialCoverage> territories() {
        return Builders.withBuilder(SpatialCoverage::builder)
                .use(localizedTexts())
                .withProbability(0.5)
                .in(SpatialCoverage.Builder::name)
                .use(texts().list().ofMaxSize(3))
                .in(SpatialCoverage.Builder::zones)
                .use(values())
                .withProbability(0.5)
                .in((builder, value) -> builder.extra("x", value))
                .build(SpatialCoverage.Builder::build);
    }

    private static Arbitrary<Licence> licences() {
        return Arbitraries.oneOf(Arbitraries.of(Licences.all()), words().map(Licence::of));
    }

    private static Arbitrary<LocalizedText> localizedTexts() {
        Arbitrary<Map<Locale, String>> texts =
                Arbitraries.maps(languages(), texts()).ofMinSize(1).ofMaxSize(3);
        return texts.map(map -> {
            LocalizedText.Builder builder = LocalizedText.builder();
            map.forEach(builder::put);
            return builder.build();
        });
    }

    private static Arbitrary<Locale> languages() {
        return Arbitraries.of("fr", "en", "fr-CA", "zh-Hant-TW", "oc").map(Locale::forLanguageTag);
    }

    private static Arbitrary<Moment> moments() {
        return Combinators.combine(days(), Arbitraries.integers().between(-18, 18), Arbitraries.of(true, false))
                .as((day, hours, exact) -> exact
                        ? Moment.of(day.atTime(23, 59, 0, 1000).atOffset(ZoneOffset.ofHours(hours)))
                        : Moment.of(day));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-100_000, 100_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<URI> addresses() {
        return keys().map(key -> URI.create("https://example.org/" + key + "?q=%C3%A9#é"));
    }

    private static Arbitrary<String> keys() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(6);
    }

    private static Arbitrary<String> words() {
        return texts().map(text -> "mot " + text);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "é", "€", "\"", "\\", "/", "~", "\n", "\u0000", "\u2028", "\uFEFF", "\uD83D\uDE00", " ")
                .list()
                .ofMaxSize(6)
                .map(letters -> String.join("", letters));
    }

    private static Arbitrary<Map<String, Object>> extras() {
        return Arbitraries.maps(texts().map("x"::concat), values()).ofMaxSize(3);
    }

    /** Plain JSON values, null in the depth of some. */
    private static Arbitrary<Object> values() {
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                texts(),
                Arbitraries.of(true, false),
                Arbitraries.bigDecimals().ofScale(3),
                Arbitraries.of("1E+2", "1.0", "1.00", "-0.0", "12345678901234567890")
                        .map(BigDecimal::new));
        return Arbitraries.oneOf(
                leaves,
                leaves.list().ofMaxSize(2).map(items -> Map.of("é", items, "", List.of(Map.of()))),
                texts().map(name -> new HashMap<>(Collections.singletonMap(name, null))));
    }

    private static DatasetBuilder with(DatasetBuilder builder, Map<String, Object> extras) {
        extras.forEach(builder::extra);
        return builder;
    }
}
