package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a builder is told beyond the members that this version knows; see {@link Dataset#extras()}. */
final class Extras {

    private final List<String> known;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /**
     * Nothing yet.
     *
     * @param known the members that have an accessor of their own
     */
    Extras(List<String> known) {
        this.known = known;
    }

    /**
     * Adds a member, or replaces one.
     *
     * @throws IllegalArgumentException if it has an accessor of its own, or there is no JSON for the value
     */
    void put(String name, @Nullable Object value) {
        if (known.contains(name)) {
            throw new IllegalArgumentException("'" + name + "' is no extra: this builder has a method for it");
        }
        values.put(name, Json.plain(value));
    }

    void putAll(Map<String, @Nullable Object> extras) {
        extras.forEach(this::put);
    }

    /** These extras and one more, for a type without a builder. */
    static Map<String, @Nullable Object> with(
            List<String> known, Map<String, @Nullable Object> extras, String name, @Nullable Object value) {
        Extras more = new Extras(known);
        more.putAll(extras);
        more.put(name, value);
        return more.toMap();
    }

    Map<String, @Nullable Object> toMap() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
