package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON form of a receipt. */
final class ReceiptJson {
    private static final Expected OUTCOME = Expected.of("l'issue de la publication", "how the publication ended");

    private ReceiptJson() {}

    static String write(PublicationReceipt receipt) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("formatVersion", FormatVersion.CURRENT);
        members.put("target", receipt.target());
        members.put("key", receipt.key());
        members.put("startedAt", receipt.startedAt().toString());
        members.put("endedAt", receipt.endedAt().toString());
        members.put("outcome", receipt.outcome().name());
        receipt.fingerprint().ifPresent(fingerprint -> members.put("fingerprint", fingerprint));
        receipt.page().ifPresent(page -> members.put("page", page.toString()));
        members.put("done", receipt.done().stream().map(ChangeJson::write).toList());
        return Json.writePretty(members);
    }

    static PublicationReceipt parse(String json) {
        JsonValue form = FormatVersion.check(JsonValue.of(Json.parse(json)));
        Instant startedAt = form.get("startedAt", FormatVersion.TIME).parse(FormatVersion.TIME, Instant::parse);
        PublicationReceipt.Builder receipt = new PublicationReceipt.Builder(
                form.get("target", Expected.TEXT).text(),
                form.get("key", Expected.TEXT).text(),
                startedAt);
        receipt.outcome(form.get("outcome", OUTCOME).parse(OUTCOME, PublicationReceipt.Outcome::valueOf));
        form.get("done", Expected.LIST).items().stream().map(ChangeJson::parse).forEach(receipt::done);
        form.find("fingerprint").ifPresent(fingerprint -> receipt.fingerprint(fingerprint.text()));
        form.find("page").ifPresent(page -> receipt.page(page.parse(Expected.TEXT, URI::create)));
        return receipt.endedAt(form.get("endedAt", FormatVersion.TIME).parse(FormatVersion.TIME, Instant::parse));
    }
}
