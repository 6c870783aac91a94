package io.github.opendata4j.validation.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads markup more strictly than a browser: every tag is closed, every attribute quoted, every text escaped. */
final class Markup {
    private static final Pattern PIECE =
            Pattern.compile("[^<>\"]+|\"|<(/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+=\"[^\"<>]*\")*)(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z-]+)=\"([^\"]*)\"");

    private Markup() {}

    /**
     * An element.
     *
     * @param name its name
     * @param attributes its attributes
     */
    record Tag(String name, Map<String, String> attributes) {
        String get(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }
    }

    /** All elements, in their order; fails where the markup is not well formed. */
    static List<Tag> tags(String markup) {
        List<Tag> tags = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Matcher piece = PIECE.matcher(markup);
        int end = 0;
        while (piece.find()) {
            assertThat(piece.start())
                    .as("not markup: %s", markup.substring(end, piece.start()))
                    .isEqualTo(end);
            end = piece.end();
            if (piece.group(2) != null) {
                read(piece, open, tags);
            }
        }
        assertThat(end).as("not markup: %s", markup.substring(end)).isEqualTo(markup.length());
        assertThat(open).isEmpty();
        return tags;
    }

    private static void read(Matcher piece, Deque<String> open, List<Tag> tags) {
        String name = piece.group(2);
        if (!piece.group(1).isEmpty()) {
            assertThat(open.pop()).isEqualTo(name);
            return;
        }
        Map<String, String> attributes = new HashMap<>();
        ATTRIBUTE.matcher(piece.group(3)).results().forEach(found -> attributes.put(found.group(1), found.group(2)));
        tags.add(new Tag(name, attributes));
        if (piece.group(4).isEmpty()) {
            open.push(name);
        }
    }
}
