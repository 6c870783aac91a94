package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.util.function.Function;

/** From the JSON form to a dataset; the mirror of {@link DatasetWriter}. For one document. */
final class DatasetReader {

    private static final Expected VERSION = Expected.of(
            "1, la seule version que cette bibliothèque lit", "1, the only version that this library reads");

    private final DescriptionFolder folder;
    private final Oddities oddities = new Oddities();

    DatasetReader(DescriptionFolder folder) {
        this.folder = folder;
    }

    DatasetReading read(JsonValue json) {
        json.find("formatVersion")
                .filter(version -> version.count() != DatasetJson.FORMAT_VERSION)
                .ifPresent(version -> {
                    throw version.wrong(VERSION);
                });
        return new DatasetReading(dataset(json), oddities.report());
    }

    private Dataset dataset(JsonValue json) {
        DatasetBuilder builder = Dataset.builder(
                Scalars.key(json.get("key", Scalars.KEY)),
                json.get("title", Expected.TEXT).localizedText());
        description(json, builder);
        people(json, builder);
        terms(json, builder);
        times(json, builder);
        context(json, builder);
        builder.documents(json.list("documents", this::document));
        builder.distributions(
                new DistributionReader(folder, oddities).all(json.list("distributions", Function.identity())));
        oddities.members(json, Dataset.MEMBERS, builder::extra);
        return builder.build();
    }

    private void description(JsonValue json, DatasetBuilder builder) {
        builder.identifiers(json.list("identifiers", value -> ContextJson.identifier(value, oddities)));
        json.find("acronym").map(JsonValue::text).ifPresent(builder::acronym);
        json.find("description").map(JsonValue::localizedText).ifPresent(builder::description);
        builder.keywords(json.list("keywords", JsonValue::text));
        builder.languages(json.list("languages", Scalars::language));
        json.find("landingPage").map(Scalars::address).ifPresent(builder::landingPage);
        json.find("provenance").map(JsonValue::localizedText).ifPresent(builder::provenance);
    }

    private void people(JsonValue json, DatasetBuilder builder) {
        json.find("publisher")
                .map(value -> AgentJson.organization(value, oddities))
                .ifPresent(builder::publisher);
        builder.creators(json.list("creators", value -> AgentJson.organization(value, oddities)));
        builder.contactPoints(json.list("contactPoints", value -> AgentJson.contactPoint(value, oddities)));
    }

    private void terms(JsonValue json, DatasetBuilder builder) {
        json.find("licence").map(oddities::licence).ifPresent(builder::licence);
        json.find("access").map(value -> AccessJson.read(value, oddities)).ifPresent(builder::access);
        oddities.term(json, "frequency", Frequency.TERMS).ifPresent(builder::frequency);
        builder.themes(oddities.terms(json, "themes", Theme.TERMS));
    }

    private static void times(JsonValue json, DatasetBuilder builder) {
        json.find("issued").map(Scalars::moment).ifPresent(builder::issued);
        json.find("modified").map(Scalars::moment).ifPresent(builder::modified);
        json.find("nextUpdate").map(Scalars::moment).ifPresent(builder::nextUpdate);
    }

    private void context(JsonValue json, DatasetBuilder builder) {
        json.find("temporalCoverage")
                .map(value -> CoverageJson.period(value, oddities))
                .ifPresent(builder::temporalCoverage);
        json.find("spatialCoverage")
                .map(value -> CoverageJson.territory(value, oddities))
                .ifPresent(builder::spatialCoverage);
        builder.conformsTo(json.list("conformsTo", value -> ContextJson.standard(value, oddities)));
        json.find("version").map(value -> ContextJson.version(value, oddities)).ifPresent(builder::version);
        json.find("legislation")
                .map(value -> ContextJson.legislation(value, oddities))
                .ifPresent(builder::legislation);
    }

    private LinkedDocument document(JsonValue json) {
        LinkedDocument.Builder builder =
                new LinkedDocument.Builder(json.get("title", Expected.TEXT).localizedText());
        oddities.term(json, "kind", DocumentKind.TERMS).ifPresent(builder::kind);
        json.find("url").map(Scalars::address).ifPresent(builder::url);
        json.find("file").map(folder::file).ifPresent(builder::file);
        if (json.find("url").isEmpty() && json.find("file").isEmpty()) {
            throw json.fault(
                    "rien ne dit où est ce document. Ajoutez \"url\", une adresse, ou \"file\", le nom d'un fichier.",
                    "nothing says where this document is. Add \"url\", an address, or \"file\", the name of a file.");
        }
        oddities.members(json, LinkedDocument.MEMBERS, builder::extra);
        return builder.build();
    }
}
