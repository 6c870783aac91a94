package io.github.opendata4j.model.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The items of a JSON list, read one by one from a stream of any length: memory holds one item at a time. Each item is
 * bounded as a whole document is ({@link Json#MAX_LENGTH}, {@link Json#MAX_DEPTH}).
 *
 * <pre>{@code
 * try (JsonItems items = JsonItems.of(in, "data")) {
 *     for (Optional<JsonValue> item = items.next(); item.isPresent(); item = items.next()) { … }
 * }
 * }</pre>
 */
public final class JsonItems implements AutoCloseable {
    private final JsonParsing parsing;
    private final String member;
    private long index = -1;

    private JsonItems(JsonParsing parsing, String member) {
        this.parsing = parsing;
        this.member = member;
    }

    /**
     * Starts to read.
     *
     * @param in UTF-8; left open
     * @param member the list's name in the object that the document is; empty if the document itself is the list
     * @return the items
     * @throws IOException if it can't be read
     * @throws JsonSyntaxException if it is not JSON
     */
    public static JsonItems of(InputStream in, String member) throws IOException {
        return new JsonItems(JsonParsing.over(in), member);
    }

    /**
     * Reads the next item.
     *
     * @return the item; empty at the list's end. What follows the list in the document is checked too, and left out
     * @throws IOException if it can't be read
     * @throws JsonSyntaxException if it is not JSON, or an item is too long
     * @throws JsonShapeException if there is no such list
     */
    public Optional<JsonValue> next() throws IOException {
        return parsing.reading(() -> {
            if (index < 0) {
                index = 0;
                parsing.enter(member);
            }
            return parsing.hasItem() ? Optional.of(item()) : end();
        });
    }

    private JsonValue item() {
        String list = member.isEmpty() ? "" : JsonValue.of(null).pointerTo(member);
        @Nullable Object value = parsing.item();
        return JsonValue.at(list + "/" + index++, value);
    }

    private Optional<JsonValue> end() {
        parsing.leave(member);
        return Optional.empty();
    }

    /** Ends reading; the stream stays open. */
    @Override
    public void close() {
        parsing.close();
    }
}
