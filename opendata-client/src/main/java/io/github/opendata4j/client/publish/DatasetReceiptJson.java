package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON form of the part of a receipt that is about one dataset. */
final class DatasetReceiptJson {
    private static final Expected OUTCOME = Expected.of("l'issue de la publication", "how the publication ended");

    private DatasetReceiptJson() {}

    static Map<String, Object> write(DatasetReceipt receipt) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("key", receipt.key());
        members.put("outcome", receipt.outcome().name());
        receipt.failure().ifPresent(failure -> members.put("failure", failure.texts()));
        receipt.fingerprint().ifPresent(fingerprint -> members.put("fingerprint", fingerprint));
        receipt.page().ifPresent(page -> members.put("page", page.toString()));
        receipt.quality().ifPresent(score -> members.put("quality", BigDecimal.valueOf(score)));
        members.put("done", receipt.done().stream().map(ChangeJson::write).toList());
        return members;
    }

    static DatasetReceipt parse(JsonValue form) {
        DatasetReceipt.Builder receipt =
                new DatasetReceipt.Builder(form.get("key", Expected.TEXT).text());
        receipt.outcome(form.get("outcome", OUTCOME).parse(OUTCOME, PublicationReceipt.Outcome::valueOf));
        form.get("done", Expected.LIST).items().stream().map(ChangeJson::parse).forEach(receipt::done);
        form.find("failure").ifPresent(failure -> receipt.failure(failure.localizedText()));
        form.find("fingerprint").ifPresent(fingerprint -> receipt.fingerprint(fingerprint.text()));
        form.find("page").ifPresent(page -> receipt.page(page.parse(Expected.TEXT, URI::create)));
        form.find("quality").ifPresent(score -> receipt.quality(score.number().doubleValue()));
        return receipt.build();
    }
}
