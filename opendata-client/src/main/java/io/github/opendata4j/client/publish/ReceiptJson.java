package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON form of a receipt. */
final class ReceiptJson {
    private ReceiptJson() {}

    static String write(PublicationReceipt receipt) {
        return Json.writePretty(tree(receipt));
    }

    static Map<String, Object> tree(PublicationReceipt receipt) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("formatVersion", FormatVersion.CURRENT);
        members.put("target", receipt.target());
        receipt.plan().ifPresent(plan -> members.put("plan", plan));
        members.put("startedAt", receipt.startedAt().toString());
        members.put("endedAt", receipt.endedAt().toString());
        members.put(
                "datasets",
                receipt.datasets().stream().map(DatasetReceiptJson::write).toList());
        members.put("decisions", DecisionJson.write(receipt.decisions()));
        return members;
    }

    static PublicationReceipt parse(String json) {
        JsonValue form = FormatVersion.check(JsonValue.of(Json.parse(json)));
        PublicationReceipt.Builder receipt = new PublicationReceipt.Builder(
                        form.get("target", Expected.TEXT).text(), time(form, "startedAt"))
                .plan(form.find("plan").map(JsonValue::text).orElse(null))
                .decisions(DecisionJson.parse(form.find("decisions")));
        form.get("datasets", Expected.LIST).items().stream()
                .map(DatasetReceiptJson::parse)
                .forEach(receipt::add);
        return receipt.endedAt(time(form, "endedAt"));
    }

    private static Instant time(JsonValue form, String member) {
        return form.get(member, FormatVersion.TIME).parse(FormatVersion.TIME, Instant::parse);
    }
}
