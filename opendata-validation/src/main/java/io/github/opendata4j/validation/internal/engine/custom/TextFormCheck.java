package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordBits;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import io.github.opendata4j.validation.internal.engine.check.ScientificTexts;
import io.github.opendata4j.validation.internal.engine.suggest.LostZero;
import io.github.opendata4j.validation.internal.engine.suggest.Suggester;
import java.util.function.Predicate;

/** A column of texts of one form, such as a code of a commune. */
final class TextFormCheck implements CellCheck {

    private final String code;
    private final Predicate<String> right;
    private final Suggester suggester;
    private final Zero zero;
    private final RecordBits wrong = new RecordBits();

    /** What is known of a code with a zero in front that was dropped. */
    enum Zero {
        /** It has none. */
        NONE,
        /** It has the form of a code then, and may be another one. */
        OF_FORM,
        /** It is one of a list then. */
        OF_LIST;

        private Finding.Builder explain(Finding.Builder finding, String text, Predicate<String> right) {
            if (this != NONE) {
                LostZero.restored(text, right).ifPresent(whole -> {
                    finding.with("count", 1);
                    if (this == OF_LIST) {
                        finding.suggestion(whole);
                    }
                });
            }
            return finding;
        }
    }

    TextFormCheck(String code, Predicate<String> right) {
        this(code, right, Suggester.NONE);
    }

    TextFormCheck(String code, Predicate<String> right, Suggester suggester) {
        this(code, right, suggester, Zero.NONE);
    }

    /** Of codes that spreadsheets take for numbers. */
    TextFormCheck(String code, Predicate<String> right, Zero zero) {
        this(code, right, Suggester.NONE, zero);
    }

    private TextFormCheck(String code, Predicate<String> right, Suggester suggester, Zero zero) {
        this.zero = zero;
        this.code = code;
        this.right = right;
        this.suggester = suggester;
    }

    /** What plans such a check, which reports by {@code code} what is not {@code right}. */
    static CustomChecks.Planner planner(String code, Predicate<String> right) {
        return (parameters, plan) -> plan(parameters, plan, new TextFormCheck(code, right));
    }

    private static void plan(CheckParameters parameters, TablePlan plan, CellCheck check) {
        plan.column(parameters.field("column")).ifPresent(cells -> plan.add(cells, check));
    }

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        for (int record = cells.nextOpen(0); record >= 0; record = cells.nextOpen(record + 1)) {
            if (!right.test(cells.text(record))) {
                wrong.add(record);
            }
        }
        if (!wrong.isEmpty()) {
            ScientificTexts.tell(code, cells, wrong, finding -> finding, out);
            out.cells(code, cells, wrong, (finding, record) -> {
                suggester.suggest(cells.text(record)).ifPresent(finding::suggestion);
                return zero.explain(finding, cells.text(record), right);
            });
        }
    }
}
