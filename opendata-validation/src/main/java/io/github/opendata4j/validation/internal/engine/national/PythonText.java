package io.github.opendata4j.validation.internal.engine.national;

/** What Python's text methods do: blanks and digits of every script. */
public final class PythonText {

    private PythonText() {}

    /**
     * Without blanks at both ends ({@code str.strip}).
     *
     * @param text any text
     * @return the text, cut
     */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** {@code str.isspace} of one character; all of them are in the basic plane. */
    static boolean isSpace(char c) {
        return (c >= '\t' && c <= '\r')
                || (c >= '\u001c' && c <= ' ')
                || c == '\u0085'
                || (c > '\u0085' && Character.isSpaceChar(c));
    }

    /** The same text with decimal digits of every script as ASCII digits. */
    static String asciiDigits(String text) {
        StringBuilder result = null;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int length = Character.charCount(character);
            boolean digit = character > 0x7f && Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER;
            if (digit && result == null) {
                result = new StringBuilder(text.length()).append(text, 0, at);
            }
            if (result != null) {
                result.appendCodePoint(digit ? '0' + Character.digit(character, 10) : character);
            }
            at += length;
        }
        return result == null ? text : result.toString();
    }
}
