package io.github.opendata4j.model.internal.json;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.text.Nearest;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document that knows where it stands. It is read as what the caller expects; where it is something
 * else, a {@link JsonShapeException} names the place, what was expected and what was found. A member that is null
 * counts as absent. Immutable.
 *
 * <pre>{@code
 * JsonValue dataset = JsonValue.of(Json.parse(text));
 * String key = dataset.get("key", Expected.TEXT).text();
 * Expected address = Expected.of("une adresse", "an address");
 * Optional<URI> page = dataset.find("landingPage").map(value -> value.parse(address, URI::create));
 * }</pre>
 */
public final class JsonValue {

    private final String pointer;
    private final @Nullable Object value;

    private JsonValue(String pointer, @Nullable Object value) {
        this.pointer = pointer;
        this.value = value;
    }

    /**
     * A whole document.
     *
     * @param document what {@link Json} has read
     * @return its value
     */
    public static JsonValue of(@Nullable Object document) {
        return new JsonValue("", document);
    }

    /** A value that stands somewhere in a document. */
    static JsonValue at(String pointer, @Nullable Object value) {
        return new JsonValue(pointer, value);
    }

    /** {@return where it stands, as a JSON pointer (RFC 6901): empty for the whole document} */
    public String pointer() {
        return pointer;
    }

    /** {@return the plain value, as {@link Json} has read it} */
    public @Nullable Object raw() {
        return value;
    }

    /** {@return whether it is an object} */
    public boolean isObject() {
        return value instanceof Map;
    }

    /**
     * {@return the text that it is}
     *
     * @throws JsonShapeException if it is none
     */
    public String text() {
        return as(String.class, Expected.TEXT);
    }

    /**
     * What its text stands for.
     *
     * @param expected what that should be
     * @param parse makes it; throws {@link IllegalArgumentException} or {@link DateTimeException} where it can't
     * @param <T> what it stands for
     * @return what it stands for
     * @throws JsonShapeException if it is no text, or the text stands for nothing
     */
    public <T> T parse(Expected expected, Function<String, T> parse) {
        String text = as(String.class, expected);
        return attempt(expected, () -> parse.apply(text));
    }

    /**
     * {@return the number that it is, 0 or more and whole}
     *
     * @throws JsonShapeException if it is none
     */
    public long count() {
        BigDecimal number = as(BigDecimal.class, Expected.COUNT);
        if (number.signum() < 0) {
            throw wrong(Expected.COUNT);
        }
        return attempt(Expected.COUNT, number::longValueExact);
    }

    /**
     * {@return the boolean that it is}
     *
     * @throws JsonShapeException if it is none
     */
    public boolean bool() {
        return as(Boolean.class, Expected.BOOLEAN);
    }

    /**
     * {@return the text that it is in one or several languages: a text, taken as French, or an object such as
     * {@code {"fr": "Marchés", "en": "Markets"}}}
     *
     * @throws JsonShapeException if it is neither, or names no language
     */
    public LocalizedText localizedText() {
        if (!isObject()) {
            return LocalizedText.of(as(String.class, Expected.LOCALIZED_TEXT));
        }
        LocalizedText.Builder texts = LocalizedText.builder();
        names().forEach(language -> attempt(
                Expected.LOCALIZED_TEXT,
                () -> texts.put(language, get(language, Expected.TEXT).text())));
        return attempt(Expected.LOCALIZED_TEXT, texts::build);
    }

    /**
     * {@return the items of the list that it is}
     *
     * @throws JsonShapeException if it is none
     */
    public List<JsonValue> items() {
        List<JsonValue> items = new ArrayList<>();
        for (Object item : as(List.class, Expected.LIST)) {
            items.add(new JsonValue(pointer + "/" + items.size(), item));
        }
        return Collections.unmodifiableList(items);
    }

    /**
     * What it stands for, where that is no text.
     *
     * @param expected what it should be
     * @param make makes it; throws {@link IllegalArgumentException} where it can't
     * @param <T> what it stands for
     * @return what it stands for
     * @throws JsonShapeException if it stands for nothing
     */
    public <T> T convert(Expected expected, Function<JsonValue, T> make) {
        return attempt(expected, () -> make.apply(this));
    }

    /**
     * {@return the number that it is}
     *
     * @throws JsonShapeException if it is none
     */
    public BigDecimal number() {
        return as(BigDecimal.class, Expected.NUMBER);
    }

    /**
     * The items of a member that is a list.
     *
     * @param name the member
     * @param read reads an item
     * @param <T> what an item stands for
     * @return what the items stand for, none if the member is absent or null
     * @throws JsonShapeException if this is no object, or the member no list
     */
    public <T> List<T> list(String name, Function<JsonValue, T> read) {
        return find(name).stream()
                .flatMap(list -> list.items().stream())
                .map(read)
                .toList();
    }

    /**
     * A member of the object that it is.
     *
     * @param name the member
     * @param expected what it should be, to say so where it is absent
     * @return the member
     * @throws JsonShapeException if this is no object, or the member is absent or null; the message names the member
     *     that looks like a misspelling of it
     */
    public JsonValue get(String name, Expected expected) {
        return find(name)
                .orElseThrow(() -> Nearest.to(name, names())
                        .map(similar -> JsonShapeException.misspelt(pointerTo(name), similar))
                        .orElseGet(() -> JsonShapeException.missing(pointerTo(name), expected)));
    }

    /**
     * A member of the object that it is.
     *
     * @param name the member
     * @return the member, empty if absent or null
     * @throws JsonShapeException if this is no object
     */
    public Optional<JsonValue> find(String name) {
        return Optional.ofNullable(members().get(name)).map(member -> new JsonValue(pointerTo(name), member));
    }

    /**
     * {@return the names of the members of the object that it is, in the order of the text}
     *
     * @throws JsonShapeException if it is none
     */
    public Set<String> names() {
        return members().keySet();
    }

    /**
     * The members of the object that it is, but for some.
     *
     * @param names the members to leave out
     * @return the others as plain values, in the order of the text, unmodifiable
     * @throws JsonShapeException if it is no object
     */
    public Map<String, @Nullable Object> without(Collection<String> names) {
        Map<String, @Nullable Object> others = new LinkedHashMap<>(members());
        others.keySet().removeAll(names);
        return Collections.unmodifiableMap(others);
    }

    /**
     * Where a member stands, or would.
     *
     * @param name the member
     * @return a JSON pointer (RFC 6901)
     */
    public String pointerTo(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * This very value, if it is an object.
     *
     * @param expected what kind of object it should be
     * @return this
     * @throws JsonShapeException if it is none
     */
    public JsonValue object(Expected expected) {
        as(Map.class, expected);
        return this;
    }

    /**
     * A fault of its own kind, for a caller that finds it.
     *
     * @param french what is wrong and what to do, after the place
     * @param english the same
     * @return the fault, to be thrown
     */
    public JsonShapeException fault(String french, String english) {
        return new JsonShapeException(pointer, french, english);
    }

    /**
     * The fault of being something else, for a caller that finds out.
     *
     * @param expected what it should be
     * @return the fault, to be thrown
     */
    public JsonShapeException wrong(Expected expected) {
        return JsonShapeException.wrong(pointer, expected, value);
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are strings
    private Map<String, @Nullable Object> members() {
        return as(Map.class, Expected.OBJECT);
    }

    private <T> T as(Class<T> type, Expected expected) {
        if (!type.isInstance(value)) {
            throw wrong(expected);
        }
        return type.cast(value);
    }

    private <T> T attempt(Expected expected, Supplier<T> parse) {
        try {
            return parse.get();
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            JsonShapeException fault = wrong(expected);
            fault.initCause(e);
            throw fault;
        }
    }
}
