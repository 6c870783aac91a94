package io.github.opendata4j.client.http;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonSyntaxException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A whole answer, in memory; there is nothing to close. Immutable. */
public final class HttpAnswer extends HttpResult {
    private final byte[] content;

    HttpAnswer(Head head, byte[] content) {
        super(head);
        this.content = content;
    }

    /** Not copied. */
    byte[] content() {
        return content;
    }

    /** {@return its content as it came, unpacked} */
    public byte[] bytes() {
        return content.clone();
    }

    /** {@return its content, taken for UTF-8} */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /**
     * Reads its content as JSON.
     *
     * @return plain values: {@code Map<String, Object>}, {@code List<Object>}, {@code BigDecimal}, {@code String},
     *     {@code Boolean} or null; unmodifiable
     * @throws PortalException if it is something else, such as a page of a proxy; its first words are in the message
     */
    public @Nullable Object json() {
        try {
            return Json.read(new ByteArrayInputStream(content));
        } catch (JsonSyntaxException e) {
            throw Faults.notJson(head(), content, e);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be read", e);
        }
    }

    /** Status and address, not the content. */
    @Override
    public String toString() {
        return status() + " " + address();
    }
}
