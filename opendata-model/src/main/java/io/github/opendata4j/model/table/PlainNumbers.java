package io.github.opendata4j.model.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in files that no schema describes: {@code 12}, {@code -3.5}, {@code 1 234,5}, {@code 2E5}. */
final class PlainNumbers {

    /** More digits, or a larger exponent, are no measure of anything, and would be slow to work with. */
    private static final int LONGEST = 64;

    /** Blanks part groups of three. */
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?:[.,]\\d+)?");

    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern BLANKS = Pattern.compile("[ \u00a0\u202f]");

    private PlainNumbers() {}

    /** The number; null if it is none. */
    static @Nullable BigDecimal decimal(String text, DecimalMark mark) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        if (mark == DecimalMark.POINT && text.indexOf(',') >= 0) {
            return null;
        }
        String bare = text;
        if (GROUPED.matcher(text).matches()) {
            bare = BLANKS.matcher(text).replaceAll("");
        } else if (!PLAIN.matcher(text).matches()) {
            return null;
        }
        return new BigDecimal(bare.replace(',', '.'));
    }
}
