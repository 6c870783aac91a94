package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.internal.vocabulary.Vocabulary;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Term} is made of.
 *
 * @param code its code
 * @param label its name
 * @param uri its address, null if it has none
 * @param ids what the systems call it
 * @param known whether it is in the list
 */
record TermData(String code, LocalizedText label, @Nullable URI uri, Map<VocabularySystem, String> ids, boolean known) {

    /** A text that is in no list: kept as code and name, and as address if it is one. */
    static TermData unknown(String text) {
        return new TermData(
                text, LocalizedText.of(text), Vocabulary.address(text).orElse(null), Map.of(), false);
    }

    /**
     * A term out of a data file.
     *
     * @param json its object there
     * @param base where its code stands at the end of an address; empty if only terms with a {@code uri} have one
     */
    static TermData known(JsonValue json, String base) {
        String code = json.get("code", Expected.TEXT).text();
        Map<VocabularySystem, String> ids = new EnumMap<>(VocabularySystem.class);
        for (VocabularySystem system : VocabularySystem.values()) {
            json.find(system.member()).ifPresent(id -> ids.put(system, id.text()));
        }
        LocalizedText label = Bilingual.text(
                json.get("fr", Expected.TEXT).text(),
                json.get("en", Expected.TEXT).text());
        return new TermData(code, label, address(json, base, code), Map.copyOf(ids), true);
    }

    private static @Nullable URI address(JsonValue json, String base, String code) {
        String written = json.find("uri").map(JsonValue::text).orElse(base.isEmpty() ? "" : base + code);
        return written.isEmpty() ? null : URI.create(written);
    }
}
