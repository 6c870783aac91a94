package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.Grade;
import io.github.opendata4j.validation.internal.engine.batch.RecordBits;
import io.github.opendata4j.validation.internal.engine.sieve.Cells;
import io.github.opendata4j.validation.internal.engine.sieve.Sieve;
import java.util.function.UnaryOperator;

/**
 * Identifiers that went through a spreadsheet as numbers: {@code 2,43E+13}, of which most digits are lost
 * ({@code cell-number-damaged}). Such a text breaks a rule of its column, which tells nobody what happened to it; then it
 * is told what did, in place of the rule and as grave as it. A column in which the text is right, one of numbers above
 * all, has nothing of the sort.
 */
public final class ScientificTexts {

    private static final int SHORTEST = "1E+5".length();
    private static final int LONGEST = "1,23456789012345E+123".length();
    private static final int MOST_DECIMALS = 15;
    private static final int MOST_EXPONENT = 3;

    private ScientificTexts() {}

    /**
     * Reports the cells that are such identifiers among those that break a rule.
     *
     * @param code the rule
     * @param cells the column
     * @param wrong the records whose cells break it; those that need no other finding are taken out
     * @param describe says what the rule asks for
     * @param out takes what is found
     */
    public static void tell(
            String code,
            ColumnCells cells,
            RecordBits wrong,
            UnaryOperator<Finding.Builder> describe,
            FindingSink out) {
        RecordBits found = among(cells, wrong);
        Grade broken = found.isEmpty() ? Grade.OFF : out.grade(code, cells.field());
        if (broken != Grade.OFF) {
            RecordBits told = new RecordBits();
            told.addAll(found);
            Grade as = out.cells(
                    DamagedNumbers.CODE,
                    broken.severity(),
                    cells,
                    told,
                    (finding, record) -> describe.apply(finding).with("constraint", code));
            if (as.compareTo(broken) <= 0) {
                wrong.removeAll(found);
            }
        }
    }

    private static RecordBits among(ColumnCells cells, RecordBits wrong) {
        RecordBits found = new RecordBits();
        if (cells.value(wrong.next(0)) instanceof String) { // as it is of all the cells of a column
            for (int from = 0; from < wrong.end(); from += Sieve.GROUP) {
                found.add(from, among(cells.places(), from, wrong.group(from)));
            }
        }
        return found;
    }

    private static int among(Cells places, int from, int wrong) {
        byte[] bytes = places.bytes();
        int found = 0;
        for (int left = wrong; left != 0; left &= left - 1) {
            int record = from + Integer.numberOfTrailingZeros(left);
            int start = places.start(record);
            int length = places.length(record);
            if (length >= SHORTEST && length <= LONGEST && isScientific(bytes, start, start + length)) {
                found |= Integer.lowestOneBit(left);
            }
        }
        return found;
    }

    /** A digit, up to 15 decimals, an exponent with a plus and up to three digits, as spreadsheets of all makes write it. */
    private static boolean isScientific(byte[] bytes, int start, int end) {
        int at = start + 1;
        byte second = bytes[at];
        if (second == ',' || second == '.') {
            at = digits(bytes, at + 1, end);
            int decimals = at - start - 2;
            if (decimals < 1 || decimals > MOST_DECIMALS) {
                return false;
            }
        }
        int figures = end - at - 2;
        return figures >= 1
                && figures <= MOST_EXPONENT
                && (bytes[at] == 'E' || bytes[at] == 'e')
                && bytes[at + 1] == '+'
                && isDigit(bytes[start])
                && digits(bytes, at + 2, end) == end;
    }

    /** Where the digits end that begin here. */
    private static int digits(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && isDigit(bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }
}
