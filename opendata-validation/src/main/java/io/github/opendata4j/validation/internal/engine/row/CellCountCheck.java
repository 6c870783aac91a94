package io.github.opendata4j.validation.internal.engine.row;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.validation.internal.engine.batch.BlankRecords;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import java.util.List;

/**
 * Every record has as many cells as the header, as the national validator tells it: one {@code row-too-short} for each
 * cell that is not there, in its column, and {@code row-too-long} for a cell in no column.
 */
public final class CellCountCheck implements RecordCheck {

    private final List<String> columns;
    private final BlankRecords blank;

    /**
     * A check of one file.
     *
     * @param columns what its columns are called: fields, or labels that the schema does not know
     * @param blank the records that are left alone
     */
    public CellCountCheck(List<String> columns, BlankRecords blank) {
        this.columns = List.copyOf(columns);
        this.blank = blank;
    }

    @Override
    public void check(RecordBatch batch, FindingSink out) {
        for (int record = 0; record < batch.size(); record++) {
            int cells = batch.cells(record);
            if (cells == columns.size() || blank.contains(record)) {
                continue;
            }
            if (cells > columns.size()) {
                out.absent("row-too-long", batch, record, "", finding -> explain(finding, cells));
            }
            for (int column = cells; column < columns.size(); column++) {
                out.absent("row-too-short", batch, record, columns.get(column), finding -> explain(finding, cells));
            }
        }
    }

    private Finding.Builder explain(Finding.Builder finding, int cells) {
        return finding.with("expected", columns.size()).with("actual", cells);
    }
}
