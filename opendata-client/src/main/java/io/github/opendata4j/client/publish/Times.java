package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.internal.text.Wording;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Says moments as people write them. */
final class Times {
    private Times() {}

    static String say(Instant moment, Wording wording) {
        return wording.dateTime(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)) + " UTC";
    }
}
