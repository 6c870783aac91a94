package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON forms of {@link Identifier}, {@link Standard}, {@link VersionInfo} and {@link Legislation}, both ways. */
final class ContextJson {

    private static final Expected IDENTIFIER = Expected.of(
            "un identifiant comme \"10.5281/zenodo.3402\"", "an identifier such as \"10.5281/zenodo.3402\"");

    private ContextJson() {}

    static Identifier identifier(JsonValue json, Oddities oddities) {
        if (!json.isObject()) {
            return json.parse(IDENTIFIER, Identifier::of);
        }
        Identifier identifier = json.get("value", IDENTIFIER).parse(IDENTIFIER, Identifier::of);
        identifier = json.find("scheme")
                .map(JsonValue::text)
                .map(identifier::withScheme)
                .orElse(identifier);
        return identifier.withExtras(extras(json, Identifier.MEMBERS, oddities));
    }

    static Object write(Identifier identifier) {
        Map<String, @Nullable Object> members = new MemberMap()
                .put("value", identifier.value())
                .put("scheme", identifier.scheme())
                .with(identifier.extras());
        return MemberMap.shortened(members, "value");
    }

    static Standard standard(JsonValue json, Oddities oddities) {
        Optional<LocalizedText> title = json.find("title").map(JsonValue::localizedText);
        Optional<URI> uri = json.find("uri").map(Scalars::address);
        Standard standard = title.map(Standard::of)
                .or(() -> uri.map(Standard::of))
                .orElseThrow(() -> json.fault(
                        "rien ne dit de quelle norme il s'agit. Ajoutez \"title\", son nom, ou \"uri\", son adresse.",
                        "nothing says which standard this is. Add \"title\", its name, or \"uri\", its address."));
        return uri.map(standard::withUri).orElse(standard).withExtras(extras(json, Standard.MEMBERS, oddities));
    }

    static Map<String, @Nullable Object> write(Standard standard) {
        return new MemberMap()
                .put("title", standard.title())
                .put("uri", standard.uri())
                .with(standard.extras());
    }

    static VersionInfo version(JsonValue json, Oddities oddities) {
        if (!json.isObject()) {
            return VersionInfo.of(json.text());
        }
        VersionInfo version = VersionInfo.of(json.get("number", Expected.TEXT).text());
        version = json.find("notes")
                .map(JsonValue::localizedText)
                .map(version::withNotes)
                .orElse(version);
        return version.withExtras(extras(json, VersionInfo.MEMBERS, oddities));
    }

    static Object write(VersionInfo version) {
        Map<String, @Nullable Object> members = new MemberMap()
                .put("number", version.number())
                .put("notes", version.notes())
                .with(version.extras());
        return MemberMap.shortened(members, "number");
    }

    static Legislation legislation(JsonValue json, Oddities oddities) {
        return Legislation.of(json.list("applicable", Scalars::address))
                .withHighValueCategories(oddities.terms(json, "highValueCategories", HighValueCategory.TERMS))
                .withExtras(extras(json, Legislation.MEMBERS, oddities));
    }

    static Map<String, @Nullable Object> write(Legislation legislation) {
        return new MemberMap()
                .putAll("applicable", legislation.applicable(), URI::toString)
                .putAll("highValueCategories", legislation.highValueCategories(), Term::code)
                .with(legislation.extras());
    }

    private static Map<String, @Nullable Object> extras(JsonValue json, List<String> known, Oddities oddities) {
        Extras extras = new Extras(known);
        oddities.members(json, known, extras::put);
        return extras.toMap();
    }
}
