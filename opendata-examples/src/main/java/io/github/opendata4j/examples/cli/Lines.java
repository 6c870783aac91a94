package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.internal.text.Visible;

/** Texts that others wrote, made fit for a terminal. */
final class Lines {
    private Lines() {}

    /** On one line, without control characters, no longer than so many characters. */
    static String oneLine(String text, int longest) {
        return Visible.text(text.strip(), longest);
    }
}
