package io.github.opendata4j.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object that is being written: what is absent is left out. */
final class MemberMap {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** Adds a value that is always there: a map, list or number as it is, anything else in its text form. */
    MemberMap put(String name, Object value) {
        members.put(name, plain(value));
        return this;
    }

    /** Adds what is present. */
    MemberMap put(String name, Optional<?> value) {
        value.ifPresent(present -> members.put(name, plain(present)));
        return this;
    }

    /** Adds a list that is not empty. */
    <T> MemberMap putAll(String name, List<T> values, Function<? super T, ?> write) {
        if (!values.isEmpty()) {
            members.put(name, values.stream().<Object>map(write).toList());
        }
        return this;
    }

    /** Adds what this version has no word for, and ends. */
    Map<String, @Nullable Object> with(Map<String, @Nullable Object> extras) {
        members.putAll(extras);
        return members;
    }

    /** An object, or its main member alone where nothing else is said. */
    static Object shortened(Map<String, @Nullable Object> members, String main) {
        Object alone = members.size() == 1 ? members.get(main) : null;
        return alone == null ? members : alone;
    }

    private static Object plain(Object value) {
        if (value instanceof LocalizedText text) {
            return text.equals(LocalizedText.of(text.toString())) ? text.toString() : text.texts();
        }
        return value instanceof Map || value instanceof List || value instanceof Number ? value : value.toString();
    }
}
