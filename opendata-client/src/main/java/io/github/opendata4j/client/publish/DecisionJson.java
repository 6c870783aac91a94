package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON form of decisions, in plans, receipts and journals. */
final class DecisionJson {
    private static final Expected VERDICT = Expected.of("APPROVED ou REFUSED", "APPROVED or REFUSED");

    private DecisionJson() {}

    static List<Map<String, Object>> write(List<Decision> decisions) {
        return decisions.stream().map(DecisionJson::write).toList();
    }

    static Map<String, Object> write(Decision decision) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("verdict", decision.verdict().name());
        members.put("by", decision.by());
        members.put("at", decision.at().toString());
        members.put("evidence", decision.evidence());
        return members;
    }

    static List<Decision> parse(Optional<JsonValue> forms) {
        return forms.map(list -> list.items().stream().map(DecisionJson::parse).toList())
                .orElse(List.of());
    }

    static Decision parse(JsonValue form) {
        return new Decision(
                form.get("by", Expected.TEXT).text(),
                form.get("at", FormatVersion.TIME).parse(FormatVersion.TIME, Instant::parse),
                form.get("evidence", Expected.TEXT).text(),
                form.get("verdict", VERDICT).parse(VERDICT, Decision.Verdict::valueOf));
    }
}
