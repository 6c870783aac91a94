package io.github.opendata4j.validation.internal.engine.suggest;

/** Blanks as they come out of spreadsheets and word processors: the no-break ones count too. */
public final class Blanks {

    private Blanks() {}

    /**
     * Whether a character shows as nothing.
     *
     * @param c a character
     * @return true for blank, tab, line end, no-break and narrow no-break space, zero-width space, byte order mark
     */
    public static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /**
     * A text without blanks at either end.
     *
     * @param text a text
     * @return the text, or a shorter one
     */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * A text without any blank.
     *
     * @param text a text
     * @return the text, or a shorter one
     */
    public static String remove(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isBlank(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
