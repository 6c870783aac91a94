package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.util.List;
import java.util.function.Function;

/** From the JSON form to a dataset; the mirror of {@link DatasetWriter}. For one document. */
final class DatasetReader {

    private static final Expected VERSION = Expected.of(
            "1, la seule version que cette bibliothèque lit", "1, the only version that this library reads");
    private static final Expected ORGANIZATION = Expected.of(
            "une organisation comme {\"name\": \"Département de l'Ardèche\", \"siren\": \"220700017\"}",
            "an organisation such as {\"name\": \"Département de l'Ardèche\", \"siren\": \"220700017\"}");

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
        json.find("description").map(JsonValue::localizedText).ifPresent(builder::description);
        json.find("publisher").map(this::organization).ifPresent(builder::publisher);
        json.find("licence").map(oddities::licence).ifPresent(builder::licence);
        json.find("frequency").map(oddities::frequency).ifPresent(builder::frequency);
        builder.keywords(list(json, "keywords", JsonValue::text));
        builder.themes(list(json, "themes", oddities::theme));
        builder.contactPoints(list(json, "contactPoints", this::contactPoint));
        json.find("issued").map(Scalars::moment).ifPresent(builder::issued);
        json.find("modified").map(Scalars::moment).ifPresent(builder::modified);
        json.find("temporalCoverage").map(this::temporalCoverage).ifPresent(builder::temporalCoverage);
        json.find("spatialCoverage").map(this::spatialCoverage).ifPresent(builder::spatialCoverage);
        builder.languages(list(json, "languages", Scalars::language));
        json.find("landingPage").map(Scalars::address).ifPresent(builder::landingPage);
        builder.documents(list(json, "documents", this::document));
        builder.distributions(
                new DistributionReader(folder, oddities).all(list(json, "distributions", Function.identity())));
        oddities.members(json, Dataset.MEMBERS, builder::extra);
        return builder.build();
    }

    private Organization organization(JsonValue json) {
        Organization.Builder builder = Organization.builder(
                json.object(ORGANIZATION).get("name", Expected.TEXT).text());
        json.find("siren").map(JsonValue::text).ifPresent(builder::siren);
        json.find("siret").map(JsonValue::text).ifPresent(builder::siret);
        json.find("homepage").map(Scalars::address).ifPresent(builder::homepage);
        json.find("uri").map(Scalars::address).ifPresent(builder::uri);
        oddities.members(json, Organization.MEMBERS, builder::extra);
        return builder.build();
    }

    private ContactPoint contactPoint(JsonValue json) {
        ContactPoint.Builder builder = ContactPoint.builder();
        json.find("name").map(JsonValue::text).ifPresent(builder::name);
        json.find("email").map(JsonValue::text).ifPresent(builder::email);
        json.find("uri").map(Scalars::address).ifPresent(builder::uri);
        json.find("role").map(JsonValue::text).ifPresent(builder::role);
        oddities.members(json, ContactPoint.MEMBERS, builder::extra);
        return builder.build();
    }

    private LinkedDocument document(JsonValue json) {
        LinkedDocument.Builder builder =
                new LinkedDocument.Builder(json.get("title", Expected.TEXT).localizedText());
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

    private TemporalCoverage temporalCoverage(JsonValue json) {
        TemporalCoverage.Builder builder = TemporalCoverage.builder();
        json.find("start").map(Scalars::day).ifPresent(builder::start);
        json.find("end").map(Scalars::day).ifPresent(builder::end);
        oddities.members(json, TemporalCoverage.MEMBERS, builder::extra);
        return builder.build();
    }

    private SpatialCoverage spatialCoverage(JsonValue json) {
        SpatialCoverage.Builder builder = SpatialCoverage.builder();
        json.find("name").map(JsonValue::localizedText).ifPresent(builder::name);
        builder.zones(list(json, "zones", JsonValue::text));
        oddities.members(json, SpatialCoverage.MEMBERS, builder::extra);
        return builder.build();
    }

    private static <T> List<T> list(JsonValue json, String name, Function<JsonValue, T> read) {
        return json.find(name).stream()
                .flatMap(list -> list.items().stream())
                .map(read)
                .toList();
    }
}
