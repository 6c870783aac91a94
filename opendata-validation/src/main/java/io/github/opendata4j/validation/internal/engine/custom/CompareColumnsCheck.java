package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import io.github.opendata4j.validation.internal.engine.key.PythonNumber;
import java.util.List;
import java.util.OptionalInt;

/**
 * Two cells of a row in a given order ({@code compare-columns-value}): a date not before another, a number at least as
 * large as another. Rows where one of them is empty or unreadable are left alone.
 */
final class CompareColumnsCheck implements RecordCheck {

    private final ColumnCells left;
    private final Comparison comparison;
    private final ColumnCells right;
    private final RowForms rows;

    private CompareColumnsCheck(ColumnCells left, Comparison comparison, ColumnCells right, RowForms rows) {
        this.rows = rows;
        this.left = left;
        this.comparison = comparison;
        this.right = right;
    }

    static void plan(CheckParameters parameters, TablePlan plan) {
        String field = parameters.field("column");
        String other = parameters.field("column2");
        Comparison comparison = parameters
                .find("op")
                .flatMap(Comparison::find)
                .orElseThrow(() -> new InvalidParametersException("op: > >= == <= <"));
        List<ColumnCells> columns = parameters.columnsOrSkip(List.of(field, other), plan);
        if (!columns.isEmpty()) {
            plan.add(new CompareColumnsCheck(columns.get(0), comparison, columns.get(1), plan.rows()));
        }
    }

    @Override
    public void check(RecordBatch batch, FindingSink out) {
        for (int record = 0; record < batch.size(); record++) {
            if (left.isUsable(record) && right.isUsable(record)) {
                check(record, out);
            }
        }
    }

    private void check(int record, FindingSink out) {
        OptionalInt order = order(record);
        if (order.isPresent() && comparison.holds(order.getAsInt())) {
            return;
        }
        List<String> fields = List.of(left.field(), right.field());
        String code = order.isPresent() ? "compare-columns" : "compare-columns-incomparable";
        out.related(
                code, left, record, finding -> finding.with("fields", fields).with("expected", comparison.sign()));
    }

    /** To the national validator a year is a number, and yes and no are like nothing else. */
    private OptionalInt order(int record) {
        Object one = left.value(record);
        Object other = right.value(record);
        if (rows != RowForms.NATIONAL) {
            return Comparison.order(one, other);
        }
        return one instanceof Boolean == other instanceof Boolean
                ? Comparison.order(PythonNumber.of(one), PythonNumber.of(other))
                : OptionalInt.empty();
    }
}
