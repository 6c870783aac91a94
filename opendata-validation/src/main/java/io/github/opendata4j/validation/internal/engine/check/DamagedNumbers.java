package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.internal.scan.CellMark;
import io.github.opendata4j.model.internal.scan.CellMarks;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What spreadsheets hold of identifiers that they take for numbers ({@code cell-number-damaged}). As long as no digit was
 * lost, a number in a field of texts is as good as its digits. One is lost for certain where there are more than a
 * spreadsheet keeps, and where the field's rules refuse the digits but would take them with zeros in front, or with
 * others than the zeros that a cut leaves at the end. What they make of them in text, {@link ScientificTexts} tells.
 */
public final class DamagedNumbers {

    static final String CODE = "cell-number-damaged";

    /** {@code 24300000000000}: what a spreadsheet makes of the text {@code 2,43E+13}. */
    private static final Pattern CUT = Pattern.compile("[0-9]{1,9}0{6,}");

    private static final int SHORTEST_CUT = 12;

    /** No identifier begins with more zeros. */
    private static final int MOST_ZEROS = 6;

    private DamagedNumbers() {}

    /**
     * Looks at the cells of a column of texts, before other checks do.
     *
     * @param cells the column's cells of this batch, which are read
     * @param checks the other checks of the column
     * @param out takes what is found
     */
    public static void check(ColumnCells cells, List<CellCheck> checks, FindingSink out) {
        CellMarks marks = cells.records().marks();
        List<ValueRule> rules = new ArrayList<>();
        for (CellCheck check : checks) {
            if (check instanceof ValueRule rule) {
                rules.add(rule);
            }
        }
        for (int record = cells.nextSuspect(0); record >= 0; record = cells.nextSuspect(record + 1)) {
            if (cells.isUsable(record)) {
                check(marks.of(record, cells.column()), cells, record, rules, out);
            }
        }
    }

    private static void check(CellMark mark, ColumnCells cells, int record, List<ValueRule> rules, FindingSink out) {
        if (mark == CellMark.NUMBER_CUT) {
            report(cells, record, Optional.empty(), out);
        } else if (mark == CellMark.NUMBER) {
            String text = cells.text(record);
            if (isWhole(text) && !areRight(rules, text)) {
                Optional<String> mended = mended(text, rules);
                boolean cut = text.length() >= SHORTEST_CUT && CUT.matcher(text).matches();
                if (mended.isPresent() || cut) {
                    report(cells, record, mended, out);
                }
            }
        }
    }

    private static void report(ColumnCells cells, int record, Optional<String> mended, FindingSink out) {
        out.cell(CODE, Severity.ERROR, cells, record, finding -> {
            mended.ifPresent(finding::suggestion);
            return finding;
        });
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean areRight(List<ValueRule> rules, String text) {
        return rules.stream().allMatch(rule -> rule.isRight(text));
    }

    /** The number with zeros in front, if there is one way only to make it right. */
    private static Optional<String> mended(String text, List<ValueRule> rules) {
        List<String> right = new ArrayList<>();
        for (int zeros = 1; zeros <= MOST_ZEROS; zeros++) {
            String longer = "0".repeat(zeros) + text;
            if (areRight(rules, longer)) {
                right.add(longer);
            }
        }
        return right.size() == 1 ? Optional.of(right.get(0)) : Optional.empty();
    }
}
