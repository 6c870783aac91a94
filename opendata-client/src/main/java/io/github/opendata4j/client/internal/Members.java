package io.github.opendata4j.client.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gathers the members of a JSON object in their order. Values that JSON doesn't know become their text. */
public final class Members {
    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Starts with none. */
    public Members() {}

    /**
     * Adds a member.
     *
     * @param name its name
     * @param value a plain JSON value, a number, or anything whose text says what it is
     * @return this
     */
    public Members put(String name, Object value) {
        members.put(name, plain(value));
        return this;
    }

    /**
     * Adds a member if there is something to say.
     *
     * @param name its name
     * @param value as in {@link #put}
     * @return this
     */
    public Members putIfAny(String name, Optional<?> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    /**
     * Adds a member if there is something to say.
     *
     * @param name its name
     * @param values its items
     * @return this
     */
    public Members putIfAny(String name, Collection<?> values) {
        return values.isEmpty()
                ? this
                : put(name, values.stream().map(Members::plain).toList());
    }

    /**
     * Says whether nothing was added.
     *
     * @return whether there is no member
     */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /**
     * Ends.
     *
     * @return the members, unmodifiable
     */
    public Map<String, Object> toMap() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    private static Object plain(Object value) {
        if (value instanceof Map || value instanceof Collection || value instanceof Boolean) {
            return value;
        }
        return value instanceof Number number ? new BigDecimal(number.toString()) : value.toString();
    }
}
