package io.github.opendata4j.model.internal.text;

/**
 * Shows texts of others as what they are. Characters that nobody sees, that move the cursor of a terminal or turn the
 * direction of writing round are written as their code, so that {@code facture<U+202E>fdp.exe} can't pass for a PDF.
 */
public final class Visible {
    private Visible() {}

    /**
     * Makes a text safe to be shown on one line of a terminal or page. Markup is not its business: templates escape
     * that.
     *
     * @param text any text
     * @return the text, with codes in place of what would not be seen and spaces in place of line breaks and tabs
     */
    public static String text(String text) {
        if (!hasHidden(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(shown, point));
        return shown.toString();
    }

    /** A loop, since a stream takes longer than the rest of a short report. */
    private static boolean hasHidden(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isHidden(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The same, cut to a length.
     *
     * @param text any text
     * @param longest the most characters to show, at least 1
     * @return the text, ending in an ellipsis if it was cut
     */
    public static String text(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        return length <= longest ? text(text) : text(text.substring(0, text.offsetByCodePoints(0, longest - 1))) + '…';
    }

    private static void append(StringBuilder shown, int point) {
        if (point == '\n' || point == '\r' || point == '\t') {
            shown.append(' ');
        } else if (isHidden(point)) {
            shown.append(String.format("<U+%04X>", point));
        } else {
            shown.appendCodePoint(point);
        }
    }

    /** Controls, lone surrogates, and whatever has to do with direction; joiners stay, since whole scripts need them. */
    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> point != 0x200C && point != 0x200D && point != 0x00AD;
            default -> false;
        };
    }
}
