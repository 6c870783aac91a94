package io.github.opendata4j.validation.internal.engine.suggest;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rewrites numbers as people type them into numbers as schemas want them: {@code 40 000,00 €} gives {@code 40000.00}.
 *
 * <p>{@code 1,234} has two readings and gets no suggestion; {@code 0,125}, {@code 12,5} and {@code 1.234,50} have one.
 */
public final class NumberSuggester implements Suggester {

    private static final Pattern CURRENCY = Pattern.compile("(?i)(€|eur|euros?)$");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("([+-]?\\d+)(\\.0*)?");
    private static final Pattern BLANK_GROUPS = Pattern.compile("[+-]?\\d{1,3}( \\d{3})*([.,]\\d*)?");
    private static final Pattern COMMA_GROUPS =
            Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+\\.\\d+|[+-]?\\d{1,3}(,\\d{3}){2,}");
    private static final Pattern DOT_GROUPS =
            Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+,\\d+|[+-]?\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern TWO_READINGS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

    private final boolean whole;
    private final char decimalChar;

    private NumberSuggester(boolean whole, char decimalChar) {
        this.whole = whole;
        this.decimalChar = decimalChar;
    }

    /**
     * For a column of whole numbers.
     *
     * @return a suggester that also drops a fraction of zeros
     */
    public static NumberSuggester ofIntegers() {
        return new NumberSuggester(true, '.');
    }

    /**
     * For a column of numbers.
     *
     * @param decimalChar what the field wants before the fraction
     * @return a suggester
     */
    public static NumberSuggester ofDecimals(char decimalChar) {
        return new NumberSuggester(false, decimalChar);
    }

    @Override
    public Optional<String> suggest(String text) {
        String typed = oneKindOfBlank(text);
        String bare = CURRENCY.matcher(typed).replaceFirst("").strip();
        if (TWO_READINGS.matcher(bare).matches()) {
            return Optional.empty();
        }
        return Optional.of(plain(bare))
                .filter(n -> DECIMAL.matcher(n).matches())
                .flatMap(this::asWanted);
    }

    private static String oneKindOfBlank(String text) {
        StringBuilder result = new StringBuilder(text.length());
        Blanks.strip(text).codePoints().map(c -> Blanks.isBlank(c) ? ' ' : c).forEach(result::appendCodePoint);
        return result.toString().replace('\u2212', '-');
    }

    /** With a dot before the fraction and nothing between the digits, or as it was. */
    private static String plain(String number) {
        if (BLANK_GROUPS.matcher(number).matches()) {
            return trimmed(number.replace(" ", "").replace(',', '.'));
        }
        if (COMMA_GROUPS.matcher(number).matches()) {
            return number.replace(",", "");
        }
        if (DOT_GROUPS.matcher(number).matches()) {
            return number.replace(".", "").replace(',', '.');
        }
        return trimmed(number.replace(',', '.'));
    }

    private static String trimmed(String number) {
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }

    private Optional<String> asWanted(String number) {
        if (!whole) {
            return Optional.of(number.replace('.', decimalChar));
        }
        var integer = WHOLE.matcher(number);
        return integer.matches() ? Optional.of(integer.group(1)) : Optional.empty();
    }
}
