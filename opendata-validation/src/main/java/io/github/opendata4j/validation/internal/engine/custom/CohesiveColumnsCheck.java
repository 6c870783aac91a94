package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cells that are all filled or all empty ({@code cohesive-columns-value}). Of their columns the file has all or none,
 * else that is one error of the header.
 */
final class CohesiveColumnsCheck implements RecordCheck {

    private final List<String> fields;
    private final List<ColumnCells> columns;
    private final @Nullable SeenCells seen;

    /** What the national validator sees, or null where the specification is followed. */
    private CohesiveColumnsCheck(List<String> fields, List<ColumnCells> columns, @Nullable SeenCells seen) {
        this.seen = seen;
        this.fields = fields;
        this.columns = columns;
    }

    static void plan(CheckParameters parameters, TablePlan plan) {
        List<String> fields = Stream.concat(
                        Stream.of(parameters.field("column")), parameters.fields("othercolumns").stream())
                .toList();
        List<ColumnCells> columns = plan.columns(fields);
        if (columns.size() == fields.size()) {
            boolean national = plan.rows() == RowForms.NATIONAL;
            plan.add(new CohesiveColumnsCheck(fields, columns, national ? new SeenCells(columns, plan) : null));
        } else if (!columns.isEmpty()) {
            HeaderFindings.add("cohesive-columns-header", fields, plan);
        }
    }

    @Override
    public void check(RecordBatch batch, FindingSink out) {
        for (int record = 0; record < batch.size(); record++) {
            if (isMixed(record)) {
                out.related("cohesive-columns", columns.get(0), record, finding -> finding.with("fields", fields));
            }
        }
    }

    /** Some cells filled and some empty, and none of the empty ones required by another rule that has said so. */
    private boolean isMixed(int record) {
        boolean filled = false;
        boolean missing = false;
        for (ColumnCells cells : columns) {
            boolean sees = seen == null ? cells.isFilled(record) : seen.contains(cells, record);
            filled |= sees;
            missing |= seen == null ? cells.isMissing(record) && !cells.isReported(record) : !sees;
        }
        return filled && missing;
    }
}
