package io.github.opendata4j.model.internal.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers of cells as people see them. */
public final class NumberCells {

    /** So many digits of a number are kept by spreadsheets; what a double has beyond is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Whole numbers below are exact, and have at most so many digits. */
    private static final double EXACT = 1e15;

    private static final int LONGEST = 400;

    private NumberCells() {}

    /** A number as workbooks write it; what is none, or not finite, is a damaged workbook. */
    static double parsed(CharSequence text) {
        double number = Double.NaN;
        if (text.length() <= LONGEST && isNumber(text)) {
            try {
                number = Double.parseDouble(text.toString());
            } catch (NumberFormatException e) {
                number = Double.NaN;
            }
        }
        if (!Double.isFinite(number)) {
            throw WorkbookFaults.damaged();
        }
        return number;
    }

    /** Whether there is no character that a number has not: Java knows more forms than workbooks do. */
    private static boolean isNumber(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if ((character < '0' || character > '9') && "+-.eE".indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The cell of a number, with the digits that its format shows. */
    static SheetCell.Numeric of(double number, NumberFormat format) {
        boolean padded = format.digits() > 1 && number >= 0 && number < EXACT && number == Math.rint(number);
        String shown = padded ? padded((long) number, format.digits()) : "";
        return new SheetCell.Numeric(number, format, shown);
    }

    private static String padded(long number, int digits) {
        String plain = Long.toString(number);
        return plain.length() >= digits ? plain : "0".repeat(Math.min(digits, 255) - plain.length()) + plain;
    }

    /**
     * A number with the digits that a spreadsheet keeps.
     *
     * @param number finite
     * @return the number, without zeros at the end behind the decimal point
     */
    public static BigDecimal exact(double number) {
        if (number == Math.rint(number) && Math.abs(number) < EXACT) {
            return BigDecimal.valueOf((long) number);
        }
        BigDecimal shortest = BigDecimal.valueOf(number);
        BigDecimal rounded = (shortest.precision() <= DIGITS.getPrecision() ? shortest : shortest.round(DIGITS))
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
