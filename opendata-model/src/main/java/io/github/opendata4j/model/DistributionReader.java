package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonShapeException;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From the JSON form to distributions: {@link DatasetReader}'s part for what has files. */
final class DistributionReader {

    private static final Expected DISTRIBUTION = Expected.of(
            "une distribution comme {\"title\": \"Aides\", \"file\": \"aides.csv\"}",
            "a distribution such as {\"title\": \"Aides\", \"file\": \"aides.csv\"}");
    private static final Expected SCHEMA = Expected.of(
            "le nom d'un schéma comme \"scdl/subventions\" ; pour un fichier, écrivez"
                    + " {\"name\": \"…\", \"file\": \"…\"}, pour une adresse {\"name\": \"…\", \"url\": \"…\"}",
            "the name of a schema such as \"scdl/subventions\"; for a file, write"
                    + " {\"name\": \"…\", \"file\": \"…\"}, for an address {\"name\": \"…\", \"url\": \"…\"}");

    private final DescriptionFolder folder;
    private final Oddities oddities;

    DistributionReader(DescriptionFolder folder, Oddities oddities) {
        this.folder = folder;
        this.oddities = oddities;
    }

    List<Distribution> all(List<JsonValue> items) {
        List<Distribution> distributions = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (JsonValue item : items) {
            Distribution distribution = distribution(item);
            if (!keys.add(distribution.key())) {
                throw sameKey(item, distribution.key());
            }
            distributions.add(distribution);
        }
        return distributions;
    }

    private Distribution distribution(JsonValue json) {
        DistributionBuilder builder = new DistributionBuilder(key(json.object(DISTRIBUTION)));
        oddities.term(json, "kind", DistributionKind.TERMS).ifPresent(builder::kind);
        json.find("title").map(JsonValue::localizedText).ifPresent(builder::title);
        json.find("description").map(JsonValue::localizedText).ifPresent(builder::description);
        whereabouts(json, builder);
        bytes(json, builder);
        json.find("schema").map(this::schema).ifPresent(builder::conformsTo);
        json.find("licence").map(oddities::licence).ifPresent(builder::licence);
        json.find("issued").map(Scalars::moment).ifPresent(builder::issued);
        json.find("modified").map(Scalars::moment).ifPresent(builder::modified);
        oddities.term(json, "availability", Availability.TERMS).ifPresent(builder::availability);
        oddities.members(json, Distribution.MEMBERS, builder::extra);
        return builder.build();
    }

    private static void bytes(JsonValue json, DistributionBuilder builder) {
        json.find("format").map(JsonValue::text).ifPresent(builder::format);
        json.find("mediaType").map(JsonValue::text).ifPresent(builder::mediaType);
        json.find("charset").map(JsonValue::text).ifPresent(builder::charset);
        json.find("compression").map(JsonValue::text).ifPresent(builder::compression);
        json.find("byteSize").map(JsonValue::count).ifPresent(builder::byteSize);
        json.find("checksum").map(Scalars::checksum).ifPresent(builder::checksum);
    }

    private void whereabouts(JsonValue json, DistributionBuilder builder) {
        json.find("file").map(folder::file).ifPresent(builder::file);
        json.find("accessUrl").map(Scalars::address).ifPresent(builder::accessUrl);
        json.find("downloadUrl").map(Scalars::address).ifPresent(builder::downloadUrl);
        if (!builder.isSomewhere()) {
            throw json.fault(
                    "rien ne dit où sont les données. Ajoutez \"file\", le nom d'un fichier, ou \"accessUrl\", une"
                            + " adresse.",
                    "nothing says where the data are. Add \"file\", the name of a file, or \"accessUrl\", an address.");
        }
    }

    private static String key(JsonValue json) {
        Optional<JsonValue> key = json.find("key");
        Optional<JsonValue> title = json.find("title");
        if (key.isEmpty() && title.isPresent()) {
            return DatasetKey.ofTitle(title.get().localizedText().toString());
        }
        return Scalars.key(json.get("key", Scalars.KEY));
    }

    private SchemaReference schema(JsonValue json) {
        if (!json.isObject()) {
            SchemaReference named = json.parse(SCHEMA, SchemaReference::of);
            if (!isName(named.name())) {
                throw json.wrong(SCHEMA);
            }
            return named;
        }
        SchemaReference schema = json.get("name", SCHEMA).parse(SCHEMA, SchemaReference::of);
        schema = json.find("version")
                .map(JsonValue::text)
                .map(schema::withVersion)
                .orElse(schema);
        schema = json.find("url").map(Scalars::address).map(schema::withUrl).orElse(schema);
        schema = json.find("file").map(folder::file).map(schema::withFile).orElse(schema);
        Extras extras = new Extras(SchemaReference.MEMBERS);
        oddities.members(json, SchemaReference.MEMBERS, extras::put);
        return schema.withExtras(extras.toMap());
    }

    /** Whether a string can stand for a schema: an address or a file in its place is a mistake to be told. */
    static boolean isName(String text) {
        return !text.contains("://") && !text.endsWith(".json");
    }

    private static JsonShapeException sameKey(JsonValue json, String key) {
        return json.fault(
                "une autre distribution a déjà la clé \"" + key + "\". Donnez à chacune sa propre \"key\".",
                "another distribution already has the key \"" + key + "\". Give each a \"key\" of its own.");
    }
}
