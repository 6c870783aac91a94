package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON form of a withdrawal. */
final class WithdrawalJson {
    private WithdrawalJson() {}

    static Map<String, Object> write(Withdrawal withdrawal) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("since", withdrawal.since().toString());
        members.put("reason", withdrawal.reason());
        return members;
    }

    static Withdrawal parse(JsonValue form) {
        return new Withdrawal(
                form.get("since", FormatVersion.TIME).parse(FormatVersion.TIME, Instant::parse),
                form.get("reason", Expected.TEXT).text());
    }
}
