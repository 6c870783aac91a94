package io.github.opendata4j.validation.internal.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Small texts of the library's own: UTF-8, {@code key = value} to a line, {@code #} begins a comment, no escapes. */
public final class KeyedLines {

    private KeyedLines() {}

    /**
     * A resource beside a class.
     *
     * @param anchor the class
     * @param name the file's name
     * @return its text; empty if there is no such file
     */
    public static Optional<String> text(Class<?> anchor, String name) {
        try (InputStream stream = anchor.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the lines of such a text.
     *
     * @param text the text
     * @return the values by their keys, in that order
     * @throws IllegalArgumentException if a line is of another form, or a key stands there twice
     */
    public static Map<String, String> parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    int equals = line.indexOf(" = ");
                    if (equals < 0) {
                        throw new IllegalArgumentException("Expected key = value: " + line);
                    }
                    if (values.put(line.substring(0, equals), line.substring(equals + 3)) != null) {
                        throw new IllegalArgumentException("This key stands there twice: " + line);
                    }
                });
        return values;
    }
}
