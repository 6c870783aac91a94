package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import java.util.function.LongPredicate;

/**
 * How many rows and columns there are: within limits ({@code table-dimensions}, with {@code numRows}, {@code minRows},
 * {@code maxRows}, {@code numFields}, {@code minFields}, {@code maxFields}), or as many as were stated
 * ({@code row-count} and {@code field-count}, with {@code expected}). Blank rows don't count.
 */
final class TableSizeCheck implements RecordCheck {

    private final String code;
    private final String parameter;
    private final long bound;
    private final LongPredicate fits;
    private long rows;

    private TableSizeCheck(String code, String parameter, long bound, LongPredicate fits) {
        this.code = code;
        this.parameter = parameter;
        this.bound = bound;
        this.fits = fits;
    }

    static void planDimensions(CheckParameters parameters, TablePlan plan) {
        boolean any = false;
        for (String what : new String[] {"Rows", "Fields"}) {
            String code = what.equals("Rows") ? "table-dimensions-rows" : "table-dimensions-fields";
            any |= add(parameters, "num" + what, code, plan);
            any |= add(parameters, "min" + what, code, plan);
            any |= add(parameters, "max" + what, code, plan);
        }
        if (!any) {
            throw new InvalidParametersException("maxRows");
        }
    }

    static void planRows(CheckParameters parameters, TablePlan plan) {
        planCount(parameters, "row-count", plan);
    }

    static void planFields(CheckParameters parameters, TablePlan plan) {
        planCount(parameters, "field-count", plan);
    }

    private static void planCount(CheckParameters parameters, String code, TablePlan plan) {
        long expected = parameters.number("expected").orElseThrow(() -> new InvalidParametersException("expected"));
        plan.add(new TableSizeCheck(code, "expected", expected, actual -> actual == expected));
    }

    private static boolean add(CheckParameters parameters, String name, String code, TablePlan plan) {
        if (parameters.number(name).isEmpty()) {
            return false;
        }
        long bound = parameters.number(name).getAsLong();
        LongPredicate fits = switch (name.substring(0, 3)) {
            case "num" -> actual -> actual == bound;
            case "min" -> actual -> actual >= bound;
            default -> actual -> actual <= bound;
        };
        plan.add(new TableSizeCheck(code, "limit", bound, fits));
        return true;
    }

    @Override
    public void check(RecordBatch batch, FindingSink out) {
        for (int record = 0; record < batch.size(); record++) {
            rows += batch.isBlank(record) ? 0 : 1;
        }
    }

    @Override
    public void finish(FindingSink out) {
        boolean ofRows = code.equals("table-dimensions-rows") || code.equals("row-count");
        long actual = ofRows ? rows : out.columns();
        if (!fits.test(actual)) {
            out.table(
                    code,
                    Location.none(),
                    finding -> finding.with(parameter, bound).with("actual", actual));
        }
    }
}
