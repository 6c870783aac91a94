package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import io.github.opendata4j.model.licence.Licence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a licence allows and asks, in plain French sentences. They stand in {@code licence-terms.json} by the licence's
 * id; each was read in the licence's own text, whose articles it names where it is numbered.
 *
 * @param allows what one may do
 * @param asks what one must do in return
 * @param notes what else one should know
 */
record LicenceTerms(List<String> allows, List<String> asks, List<String> notes) {
    private static final Map<String, LicenceTerms> BY_ID = read();

    private static final LicenceTerms UNKNOWN = new LicenceTerms(
            List.of(),
            List.of(),
            List.of("Ce que cette licence permet et demande n'est pas résumé ici : lisez son texte."));

    /** The terms of a licence; of one that is not known, that they are to be read. */
    static LicenceTerms of(Licence licence) {
        return BY_ID.getOrDefault(licence.id(), UNKNOWN);
    }

    private static Map<String, LicenceTerms> read() {
        Map<String, LicenceTerms> terms = new HashMap<>();
        for (JsonValue entry :
                JsonValue.of(Json.parse(Resources.text("licence-terms.json"))).items()) {
            LicenceTerms own = new LicenceTerms(texts(entry, "allows"), texts(entry, "asks"), texts(entry, "notes"));
            texts(entry, "ids").forEach(id -> terms.put(id, own));
        }
        return Map.copyOf(terms);
    }

    private static List<String> texts(JsonValue entry, String member) {
        Optional<JsonValue> list = entry.find(member);
        return list.map(items -> items.items().stream().map(JsonValue::text).toList())
                .orElse(List.of());
    }
}
