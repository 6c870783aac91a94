package io.github.opendata4j.client.http;

import io.github.opendata4j.model.internal.json.JsonShapeException;
import io.github.opendata4j.model.internal.json.JsonSyntaxException;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The items of a list in an answer, as a stream that frees the connection when it is closed. */
final class JsonItems implements Iterator<@Nullable Object> {
    private final HttpStream answer;
    private final String member;
    private io.github.opendata4j.model.internal.json.@Nullable JsonItems items;
    private Optional<JsonValue> next = Optional.empty();
    private boolean looked;

    private JsonItems(HttpStream answer, String member) {
        this.answer = answer;
        this.member = member;
    }

    static Stream<@Nullable Object> stream(HttpStream answer, String member) {
        JsonItems items = new JsonItems(answer, member);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED), false)
                .onClose(items::close);
    }

    @Override
    public boolean hasNext() {
        if (!looked) {
            next = look();
            looked = true;
        }
        return next.isPresent();
    }

    @Override
    public @Nullable Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The list is at its end");
        }
        looked = false;
        return next.orElseThrow().raw();
    }

    private Optional<JsonValue> look() {
        try {
            if (items == null) {
                items = io.github.opendata4j.model.internal.json.JsonItems.of(answer.stream(), member);
            }
            return items.next();
        } catch (JsonSyntaxException | JsonShapeException e) {
            throw Faults.notJson(answer.head(), new byte[0], e);
        } catch (IOException e) {
            throw Faults.broken(answer.head(), e);
        }
    }

    private void close() {
        if (items != null) {
            items.close();
        }
        answer.close();
    }
}
