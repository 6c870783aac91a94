package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import java.util.Set;
import java.util.function.Predicate;

/** Looks at the text of every cell of a column that is not wrong already, whatever its type. */
final class TextCheck implements CellCheck {

    /** Where some programs cut a text. */
    private static final int CUT_TEXT = 255;

    /** Where some programs cut a number. */
    private static final Set<String> CUT_NUMBERS = Set.of(
            "32767", "65535", "2097152", "2147483647", "4294967295", "9223372036854775807", "18446744073709551616");

    private static final String INVISIBLE = "\u200b\u2060\ufeff";

    private final String code;
    private final Predicate<String> wrong;

    private TextCheck(String code, Predicate<String> wrong) {
        this.code = code;
        this.wrong = wrong;
    }

    /** Something beyond the characters of ASCII. */
    static TextCheck ascii() {
        return new TextCheck("ascii-value", text -> text.chars().anyMatch(c -> c > 0x7f));
    }

    /** A text or number that ends exactly where some programs cut it. */
    static TextCheck truncated() {
        return new TextCheck(
                "truncated-value",
                text -> text.codePointCount(0, text.length()) == CUT_TEXT || CUT_NUMBERS.contains(text));
    }

    /** A character that can't be seen; a line break is told as such. */
    static TextCheck controls() {
        return new TextCheck(
                "cell-control-character",
                text -> text.chars()
                        .anyMatch(c ->
                                INVISIBLE.indexOf(c) >= 0 || (Character.isISOControl(c) && c != '\n' && c != '\r')));
    }

    /** A line break. */
    static TextCheck lineBreaks() {
        return new TextCheck("cell-newline", text -> text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0);
    }

    /** The very example of the schema. */
    static TextCheck example(String example) {
        return new TextCheck("cell-example-value", example::equals);
    }

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        for (int record = cells.nextOpen(0); record >= 0; record = cells.nextOpen(record + 1)) {
            if (wrong.test(cells.text(record))) {
                out.cell(code, cells, record, finding -> finding);
            }
        }
    }
}
