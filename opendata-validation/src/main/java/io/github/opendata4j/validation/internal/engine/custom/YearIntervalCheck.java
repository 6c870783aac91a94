package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two years ({@code year-interval-value}), {@code 2017/2018}, the second after the first; one year alone where the
 * schema says so.
 */
final class YearIntervalCheck implements CellCheck {

    private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:/([0-9]{4}))?");

    /** Digits of every script, and a line feed at the end, as Python has it. */
    private static final Pattern NATIONAL_YEARS =
            Pattern.compile("(\\d{4})(?:/(\\d{4}))?\n?", Pattern.UNICODE_CHARACTER_CLASS);

    private final boolean oneYearWillDo;
    private final Pattern pattern;

    private YearIntervalCheck(boolean oneYearWillDo, RowForms rows) {
        this.oneYearWillDo = oneYearWillDo;
        this.pattern = rows == RowForms.NATIONAL ? NATIONAL_YEARS : YEARS;
    }

    static void plan(CheckParameters parameters, TablePlan plan) {
        String field = parameters.field("column");
        boolean oneYearWillDo = parameters
                .text("allow-year-only")
                .filter(word -> word.equals("yes") || word.equals("true"))
                .isPresent();
        plan.column(field).ifPresent(cells -> plan.add(cells, new YearIntervalCheck(oneYearWillDo, plan.rows())));
    }

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        for (int record = cells.nextOpen(0); record >= 0; record = cells.nextOpen(record + 1)) {
            check(cells, record, out);
        }
    }

    private void check(ColumnCells cells, int record, FindingSink out) {
        Matcher years = pattern.matcher(cells.text(record));
        if (!years.matches() || (years.group(2) == null && !oneYearWillDo)) {
            out.cell("year-interval-format", cells, record, finding -> finding);
            return;
        }
        int order = years.group(2) == null
                ? -1
                : Integer.compare(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
        if (order == 0) {
            out.cell("year-interval-equal", cells, record, finding -> finding);
        } else if (order > 0) {
            out.cell("year-interval-order", cells, record, finding -> finding);
        }
    }
}
