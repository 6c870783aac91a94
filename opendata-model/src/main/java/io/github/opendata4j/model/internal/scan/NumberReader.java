package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.NumberForm;
import io.github.opendata4j.model.table.FieldType.NumberType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;

/**
 * Integers and numbers: ASCII digits, a sign, and for numbers decimals and an exponent. Blanks around are allowed, as
 * everywhere in the field; digits may be in groups where the schema says by what.
 */
final class NumberReader implements CellReader {

    /** Longer numbers are no numbers of a table, and slow to work with. */
    static final int MAX_DIGITS = 4300;

    /** Beyond, writing a number out would fill the memory. */
    static final int MAX_EXPONENT = 9999;

    private static final Map<String, Double> WORDS = Map.of(
            "nan", Double.NaN,
            "inf", Double.POSITIVE_INFINITY,
            "-inf", Double.NEGATIVE_INFINITY);

    private static final int LONGEST_WORD = 4;

    /** So many digits always fit a long. */
    private static final int LONG_DIGITS = 18;

    private final boolean whole;
    private final String decimalChar;
    private final String groupChar;
    private final boolean bare;

    NumberReader(IntegerType type) {
        this.whole = true;
        this.decimalChar = "";
        this.groupChar = type.groupChar();
        this.bare = type.form() == NumberForm.BARE;
    }

    NumberReader(NumberType type) {
        this.whole = false;
        this.decimalChar = type.decimalChar();
        this.groupChar = type.groupChar();
        this.bare = type.form() == NumberForm.BARE;
    }

    @Override
    public Object read(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (!bare) {
            from = afterPrefix(text, from, to);
            to = beforeSuffix(text, from, to);
        }
        if (!whole && to - from <= LONGEST_WORD) {
            Double word = WORDS.get(text.substring(from, to).toLowerCase(Locale.ROOT));
            if (word != null) {
                return word;
            }
        }
        return new Scan(text, from, to).value();
    }

    /** No-break spaces too: spreadsheets put them around amounts. */
    private static boolean isBlank(char character) {
        return character <= ' ' || Character.isSpaceChar(character);
    }

    private int afterPrefix(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != '-' && !isDigit(text.charAt(at)) && !startsDecimals(text, at, to)) {
            at++;
        }
        return at;
    }

    private boolean startsDecimals(String text, int at, int to) {
        int next = at + decimalChar.length();
        return !whole && text.startsWith(decimalChar, at) && next < to && isDigit(text.charAt(next));
    }

    private static int beforeSuffix(String text, int from, int to) {
        int at = to;
        while (at > from && !isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** One number on its way. */
    private final class Scan {

        private final String text;
        private final int to;
        private int at;
        private final StringBuilder digits = new StringBuilder();
        private boolean negative;
        private int scale;

        Scan(String text, int from, int to) {
            this.text = text;
            this.at = from;
            this.to = to;
        }

        Object value() {
            sign();
            integerDigits();
            if (!whole) {
                fraction();
            }
            if (digits.length() == 0 || digits.length() > MAX_DIGITS) {
                return INVALID;
            }
            int exponent = whole ? 0 : exponent();
            if (at != to || Math.abs(exponent) > MAX_EXPONENT) {
                return INVALID;
            }
            return whole ? integer() : decimal(exponent);
        }

        private void sign() {
            if (at < to && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
                negative = text.charAt(at) == '-';
                at++;
            }
        }

        private void integerDigits() {
            takeDigits();
            while (!groupChar.isEmpty() && digits.length() > 0 && groupFollows()) {
                at += groupChar.length();
                takeDigits();
            }
        }

        private boolean groupFollows() {
            int next = at + groupChar.length();
            return next < to && text.startsWith(groupChar, at) && isDigit(text.charAt(next));
        }

        private void takeDigits() {
            int from = at;
            while (at < to && isDigit(text.charAt(at))) {
                at++;
            }
            digits.append(text, from, at);
        }

        private void fraction() {
            if (at + decimalChar.length() <= to && text.startsWith(decimalChar, at)) {
                at += decimalChar.length();
                int before = digits.length();
                takeDigits();
                scale = digits.length() - before;
            }
        }

        /** What follows an E; too much to be allowed if it is no number of a few digits. */
        private int exponent() {
            if (at == to || (text.charAt(at) != 'E' && text.charAt(at) != 'e')) {
                return 0;
            }
            at++;
            boolean down = at < to && text.charAt(at) == '-';
            if (down || (at < to && text.charAt(at) == '+')) {
                at++;
            }
            int from = at;
            int exponent = 0;
            while (at < to && isDigit(text.charAt(at))) {
                exponent = Math.min(exponent * 10 + text.charAt(at++) - '0', MAX_EXPONENT + 1);
            }
            return at == from ? Integer.MAX_VALUE : down ? -exponent : exponent;
        }

        private Object integer() {
            if (digits.length() <= LONG_DIGITS) {
                long value = Long.parseLong(digits, 0, digits.length(), 10);
                return negative ? -value : value;
            }
            BigInteger value = new BigInteger(digits.toString());
            BigInteger signed = negative ? value.negate() : value;
            return signed.bitLength() < Long.SIZE ? (Object) signed.longValue() : signed;
        }

        private BigDecimal decimal(int exponent) {
            BigDecimal value = digits.length() <= LONG_DIGITS
                    ? BigDecimal.valueOf(Long.parseLong(digits, 0, digits.length(), 10), scale)
                    : new BigDecimal(new BigInteger(digits.toString()), scale);
            BigDecimal signed = negative ? value.negate() : value;
            return exponent == 0 ? signed : signed.scaleByPowerOfTen(exponent);
        }
    }
}
