package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of the JSON forms of plan and receipt. */
final class FormatVersion {
    /** The version that is written, and the only one there has been. */
    static final int CURRENT = 1;

    static final Expected TIME =
            Expected.of("une heure comme 2019-01-17T09:05:00Z", "a time such as 2019-01-17T09:05:00Z");

    private static final Expected KNOWN = Expected.of("la version " + CURRENT, "version " + CURRENT);

    private FormatVersion() {}

    /** Refuses a form of another version, which another version of this library has written. */
    static JsonValue check(JsonValue form) {
        JsonValue version = form.get("formatVersion", KNOWN);
        if (version.count() != CURRENT) {
            throw version.wrong(KNOWN);
        }
        return form;
    }

    /** The text of a form's JSON Schema. */
    static String schema(String form) {
        try (InputStream schema = FormatVersion.class.getResourceAsStream(form + ".schema.json")) {
            return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
