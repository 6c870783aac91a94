package io.github.opendata4j.client.http;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonSyntaxException;
import io.github.opendata4j.model.internal.text.Visible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a server says of a fault, whatever the shape: {@code message}, {@code error} or {@code errors} in JSON, with texts,
 * lists or objects below (all six shapes of udata, RFC 9457, CKAN's {@code error}), or a page for a browser, of which the
 * first words are kept. Everything is bounded, and no character in it can disturb a terminal.
 *
 * @param words in the server's own words; empty if it said nothing
 * @param fields what it said of single fields, by JSON pointer
 */
record ErrorBody(Optional<String> words, Map<String, String> fields) {
    /** How much of a page is looked at. */
    static final int MOST = 1 << 16;

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_PAGE_WORDS = 160;
    private static final int MOST_FIELDS = 100;

    /** Where servers put the sentence, the best first. */
    private static final List<String> SENTENCES = List.of("message", "detail", "title", "error", "error_description");

    static ErrorBody read(Received received) {
        String text;
        try {
            text = new String(received.content().readNBytes(MOST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return new ErrorBody(Optional.empty(), Map.of());
        }
        String type = received.headers().first("content-type").orElse("");
        try {
            return ofJson(Json.parse(text));
        } catch (JsonSyntaxException e) {
            return new ErrorBody(firstWords(text, type).or(() -> plain(text)), Map.of());
        }
    }

    /** The same without a key, should the server repeat it. */
    ErrorBody hiding(@Nullable ApiKey key) {
        if (key == null) {
            return this;
        }
        Map<String, String> hidden = new LinkedHashMap<>();
        fields.forEach((path, said) -> hidden.put(hide(path, key), hide(said, key)));
        return new ErrorBody(words.map(text -> hide(text, key)), hidden);
    }

    private static String hide(String text, ApiKey key) {
        return text.replace(key.secret(), "…");
    }

    private static ErrorBody ofJson(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> members)) {
            return new ErrorBody(json instanceof String text ? plain(text) : Optional.empty(), Map.of());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        collect("", members.get("errors"), fields);
        if (members.get("error") instanceof Map<?, ?> error) {
            collect("", error, fields);
        }
        Optional<String> words = SENTENCES.stream()
                .flatMap(name -> members.get(name) instanceof String text ? Stream.of(text) : Stream.empty())
                .flatMap(text -> plain(text).stream())
                .findFirst();
        return new ErrorBody(words.or(() -> joined(fields)), fields);
    }

    /** Texts and lists of texts are what is said of a field; anything else leads further down. */
    private static void collect(String path, @Nullable Object value, Map<String, String> fields) {
        if (fields.size() >= MOST_FIELDS) {
            return;
        }
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> collect(path + "/" + step(String.valueOf(name)), member, fields));
        } else if (value instanceof List<?> items && items.stream().allMatch(String.class::isInstance)) {
            say(path, items.stream().map(String::valueOf).collect(Collectors.joining(" ")), fields);
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                collect(path + "/" + i, items.get(i), fields);
            }
        } else if (value != null) {
            say(path, String.valueOf(value), fields);
        }
    }

    private static void say(String path, String words, Map<String, String> fields) {
        if (!words.isBlank()) {
            fields.merge(path, Visible.text(words, LONGEST_WORDS), (one, other) -> one + " " + other);
        }
    }

    private static String step(String name) {
        return Visible.text(name, LONGEST_PAGE_WORDS).replace("~", "~0").replace("/", "~1");
    }

    private static Optional<String> joined(Map<String, String> fields) {
        return fields.isEmpty()
                ? Optional.empty()
                : plain(fields.entrySet().stream()
                        .map(field -> (field.getKey().isEmpty() ? "" : field.getKey() + ": ") + field.getValue())
                        .collect(Collectors.joining("; ")));
    }

    private static Optional<String> plain(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Visible.text(text.strip(), LONGEST_WORDS));
    }

    /** The first words of a page for a browser; empty if it is none. */
    static Optional<String> firstWords(String text, String contentType) {
        String start = text.stripLeading();
        boolean page = contentType.toLowerCase(java.util.Locale.ROOT).contains("html")
                || start.regionMatches(true, 0, "<!doctype", 0, 9)
                || start.regionMatches(true, 0, "<html", 0, 5);
        if (!page) {
            return Optional.empty();
        }
        String words = PageText.of(start);
        return Optional.of(words.isEmpty() ? "<html>" : Visible.text(words, LONGEST_PAGE_WORDS));
    }
}
