package io.github.opendata4j.model.report;

import java.util.Optional;
import java.util.function.Function;

/**
 * Fills the templates that {@link Rule} describes. Without regular expressions: a report of a table that is wrong all
 * over fills thousands.
 */
final class MessageTemplate {
    private final Function<String, Optional<String>> parameters;

    private MessageTemplate(Function<String, Optional<String>> parameters) {
        this.parameters = parameters;
    }

    /**
     * Fills a template.
     *
     * @param template the text with its placeholders
     * @param parameters the text of each parameter, empty for one that is absent
     * @return the message; a placeholder outside square brackets that has no value becomes an ellipsis
     */
    static String fill(String template, Function<String, Optional<String>> parameters) {
        MessageTemplate filling = new MessageTemplate(parameters);
        return filling.filled(filling.chosen(template));
    }

    /** The template with what is left of each part in square brackets; of brackets in brackets, the innermost count. */
    private String chosen(String template) {
        StringBuilder kept = new StringBuilder(template.length());
        int at = 0;
        int open = template.indexOf('[');
        int close = open < 0 ? -1 : template.indexOf(']', open);
        while (close >= 0) {
            int innermost = template.lastIndexOf('[', close);
            kept.append(template, at, innermost).append(firstComplete(template.substring(innermost + 1, close)));
            at = close + 1;
            open = template.indexOf('[', at);
            close = open < 0 ? -1 : template.indexOf(']', open);
        }
        return kept.append(template, at, template.length()).toString();
    }

    private String firstComplete(String alternatives) {
        int from = 0;
        while (from <= alternatives.length()) {
            int bar = alternatives.indexOf('|', from);
            int to = bar < 0 ? alternatives.length() : bar;
            String part = alternatives.substring(from, to);
            if (isComplete(part)) {
                return part;
            }
            from = to + 1;
        }
        return "";
    }

    private boolean isComplete(String part) {
        int open = nextName(part, 0);
        while (open >= 0) {
            int close = part.indexOf('}', open);
            if (parameters.apply(part.substring(open + 1, close)).isEmpty()) {
                return false;
            }
            open = nextName(part, close);
        }
        return true;
    }

    private String filled(String text) {
        StringBuilder filled = new StringBuilder(2 * text.length());
        int at = 0;
        int open = nextName(text, 0);
        while (open >= 0) {
            int close = text.indexOf('}', open);
            String value = parameters.apply(text.substring(open + 1, close)).orElse("…");
            filled.append(text, at, open).append(value);
            at = close + 1;
            open = nextName(text, at);
        }
        return filled.append(text, at, text.length()).toString();
    }

    /** Where the next placeholder begins: letters in braces; below zero if there is none. */
    private static int nextName(String text, int from) {
        int open = text.indexOf('{', from);
        while (open >= 0) {
            int end = open + 1;
            while (end < text.length() && isLetter(text.charAt(end))) {
                end++;
            }
            if (end > open + 1 && end < text.length() && text.charAt(end) == '}') {
                return open;
            }
            open = text.indexOf('{', open + 1);
        }
        return -1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
