package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One document of the store, or one object of an answer: members by name, in order. */
final class Doc {
    private Doc() {}

    /** Members given one after the other: name, value, name, value… */
    static Map<String, Object> of(Object... members) {
        Map<String, Object> doc = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            doc.put((String) members[i], members[i + 1]);
        }
        return doc;
    }

    /** A list that may hold null and be changed. */
    static List<Object> list(Object... items) {
        return new ArrayList<>(List.of(items));
    }

    @SuppressWarnings("unchecked") // objects of JSON have names for keys
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** The items of a list; none where there is no list. */
    @SuppressWarnings("unchecked")
    static List<Object> items(Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }

    static String text(Map<String, Object> doc, String name) {
        return doc.get(name) instanceof String text ? text : null;
    }

    /** What a reference says: an id alone, or an object with one. */
    static String id(Object reference) {
        Object id = reference instanceof Map<?, ?> object ? object.get("id") : reference;
        return id == null ? null : id.toString();
    }

    /** A copy that shares nothing with the original. */
    static Object copy(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> copy = new LinkedHashMap<>();
            members.forEach((name, member) -> copy.put((String) name, copy(member)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        return value;
    }
}
