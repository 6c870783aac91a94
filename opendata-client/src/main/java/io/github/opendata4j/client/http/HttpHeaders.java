package io.github.opendata4j.client.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The headers of an answer, whatever the case of their names. Immutable. */
final class HttpHeaders {
    static final HttpHeaders NONE = new HttpHeaders(Map.of());

    private final Map<String, List<String>> values;

    private HttpHeaders(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Of any names; the values of one name in their order. */
    static HttpHeaders of(Map<String, List<String>> headers) {
        Map<String, List<String>> sorted = new TreeMap<>();
        headers.forEach((name, list) -> sorted.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                .addAll(list));
        sorted.replaceAll((name, list) -> List.copyOf(list));
        return new HttpHeaders(Collections.unmodifiableMap(sorted));
    }

    /** Checks a name, and gives it in lower case. */
    static String name(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.matches("[!#$%&'*+.^_`|~0-9a-z-]+")) {
            throw new IllegalArgumentException("That is no name of a header: " + name);
        }
        return lower;
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return values.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** Names in lower case. */
    Map<String, List<String>> asMap() {
        return values;
    }
}
