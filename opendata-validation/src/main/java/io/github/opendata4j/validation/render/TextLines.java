package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.internal.text.Visible;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of at most 80 characters, in which nothing moves the cursor or turns the direction of writing. A word that is
 * longer than a line has a line of its own.
 */
final class TextLines {
    private static final int WIDTH = 80;

    private final List<String> lines = new ArrayList<>();

    /** Ends a part: an empty line, but never two, and none at the top. */
    void blank() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    /**
     * Adds a text, broken at its spaces; its further lines are indented as far as the first one begins.
     *
     * @param start what stands before the text on its first line, such as a dash
     * @param text the text; nothing is added for an empty one
     */
    void paragraph(String start, String text) {
        if (text.isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder(start);
        int begin = start.length();
        for (String word : Visible.text(text).split(" ", -1)) {
            if (line.length() > begin && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(begin));
            }
            line.append(line.length() > begin ? " " : "").append(word);
        }
        lines.add(line.toString());
    }

    List<String> all() {
        return List.copyOf(lines);
    }
}
