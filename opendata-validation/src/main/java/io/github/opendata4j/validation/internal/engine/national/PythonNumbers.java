package io.github.opendata4j.validation.internal.engine.national;

import io.github.opendata4j.model.internal.scan.CellReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as {@code int()} and {@code Decimal()} of Python read them: blanks around, an underscore between digits,
 * digits of every script, {@code Infinity}.
 */
final class PythonNumbers {

    /** What Python reads at most, and more than any number of a table has. */
    private static final int MAX_DIGITS = 4300;

    private static final int LONG_DIGITS = 18;
    private static final int MAX_EXPONENT_DIGITS = 18;

    /** Beyond, a value can only be told from others by its sign. */
    static final int MAX_EXPONENT = 99_999;

    /** Beyond all others: what Python has as infinite. */
    private static final BigDecimal INFINITY = BigDecimal.ONE.scaleByPowerOfTen(MAX_EXPONENT + 1);

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]++(?:_[0-9]++)*+");
    private static final Pattern DECIMAL =
            Pattern.compile("([+-]?)(?:([0-9]++)(?:\\.([0-9]*+))?|\\.([0-9]++))(?:[eE]([+-]?[0-9]++))?");
    private static final Pattern WORD = Pattern.compile("([+-]?)(?i:(inf(?:inity)?)|s?nan[0-9]*+)");

    /** What stands before and behind a number that is not bare. */
    private static final Pattern AFFIXES =
            Pattern.compile("^[^-\\d]*+|(?<!\\D)\\D*+$", Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES);

    private static final Pattern DIGIT = Pattern.compile("\\d", Pattern.UNICODE_CHARACTER_CLASS);

    private PythonNumbers() {}

    /** {@code int(text)}. */
    static Object integer(String text) {
        String digits = PythonText.asciiDigits(PythonText.strip(text));
        if (digits.length() > 2 * MAX_DIGITS || !INTEGER.matcher(digits).matches()) {
            return CellReader.INVALID;
        }
        String bare = digits.replace("_", "");
        if (bare.length() <= LONG_DIGITS) {
            return Long.parseLong(bare);
        }
        if (bare.length() > MAX_DIGITS) {
            return CellReader.INVALID;
        }
        BigInteger value = new BigInteger(bare);
        return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
    }

    /** {@code Decimal(text)}: a {@link BigDecimal}, a huge one for what is infinite, or a double that is no number. */
    static Object decimal(String text) {
        String plain = PythonText.asciiDigits(PythonText.strip(text)).replace("_", "");
        Matcher number = DECIMAL.matcher(plain);
        if (plain.length() <= MAX_DIGITS && number.matches()) {
            return decimal(number);
        }
        Matcher word = WORD.matcher(plain);
        if (!word.matches()) {
            return CellReader.INVALID;
        }
        if (word.group(2) == null) {
            return Double.NaN;
        }
        return word.group(1).equals("-") ? INFINITY.negate() : INFINITY;
    }

    private static Object decimal(Matcher number) {
        String whole = number.group(2) == null ? "" : number.group(2);
        String decimals = number.group(2) == null ? number.group(4) : orEmpty(number.group(3));
        BigDecimal value = new BigDecimal(new BigInteger(number.group(1) + whole + decimals), decimals.length());
        String exponent = orEmpty(number.group(5));
        if (exponent.isEmpty()) {
            return value;
        }
        if (exponent.length() > MAX_EXPONENT_DIGITS) {
            return CellReader.INVALID;
        }
        long power = Math.max(-MAX_EXPONENT, Math.min(MAX_EXPONENT, Long.parseLong(exponent)));
        return value.scaleByPowerOfTen((int) power);
    }

    /**
     * A number without what stands before its minus sign or first digit, and behind its last digit: of a text without
     * digits, such as {@code -inf}, nothing is left.
     */
    static String bare(String text) {
        return DIGIT.matcher(text).find() ? AFFIXES.matcher(text).replaceAll("") : "";
    }

    /** Whether {@code float(text)} reads a text. */
    static boolean isFloat(String text) {
        String plain = PythonText.asciiDigits(PythonText.strip(text)).toLowerCase(Locale.ROOT);
        return plain.matches("[+-]?(?:[0-9]+(?:_[0-9]+)*(?:\\.(?:[0-9]+(?:_[0-9]+)*)?)?|\\.[0-9]+(?:_[0-9]+)*)"
                + "(?:e[+-]?[0-9]+(?:_[0-9]+)*)?|[+-]?(?:inf(?:inity)?|nan)");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
