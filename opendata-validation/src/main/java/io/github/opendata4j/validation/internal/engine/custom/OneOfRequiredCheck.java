package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import java.util.List;

/**
 * At least one of two cells is filled ({@code one-of-required}). A column that the file lacks counts as empty; if it
 * lacks both, that is one error of the header.
 */
final class OneOfRequiredCheck implements RecordCheck {

    private final List<String> fields;
    private final List<ColumnCells> columns;

    private OneOfRequiredCheck(List<String> fields, List<ColumnCells> columns) {
        this.fields = fields;
        this.columns = columns;
    }

    static void plan(CheckParameters parameters, TablePlan plan) {
        List<String> fields = List.of(parameters.field("column1"), parameters.field("column2"));
        List<ColumnCells> columns = plan.columns(fields);
        if (columns.isEmpty()) {
            plan.out().table("one-of-required-header", Location.none(), finding -> finding.with("fields", fields));
        } else {
            plan.add(new OneOfRequiredCheck(fields, columns));
        }
    }

    @Override
    public void check(RecordBatch batch, FindingSink out) {
        for (int record = 0; record < batch.size(); record++) {
            if (isOpen(record)) {
                out.record("one-of-required", batch, record, finding -> finding.with("fields", fields));
            }
        }
    }

    /** Whether all are empty, and that is not the finding of another check already. */
    private boolean isOpen(int record) {
        for (ColumnCells cells : columns) {
            if (!cells.isMissing(record) || cells.isReported(record)) {
                return false;
            }
        }
        return true;
    }
}
