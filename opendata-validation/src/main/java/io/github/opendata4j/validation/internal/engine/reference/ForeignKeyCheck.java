package io.github.opendata4j.validation.internal.engine.reference;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.table.ForeignKey;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.Fingerprint;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.key.KeyColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * Every row refers to a row that there is ({@code foreign-key-missing}). A row whose fields are all empty refers to
 * nothing; one of which some are empty refers to a row with the same ones empty. A row with a cell that has an error
 * already is left alone; to the national validator a cell that it can't read is an empty one.
 */
final class ForeignKeyCheck implements RecordCheck {

    private final ForeignKey foreignKey;
    private final String resource;
    private final List<KeyColumn> columns = new ArrayList<>();
    private final ReferencedKeys keys;
    private final RowForms rows;
    private final Fingerprint key = new Fingerprint();

    ForeignKeyCheck(
            ForeignKey foreignKey, String resource, List<ColumnCells> cells, ReferencedKeys keys, RowForms rows) {
        this.rows = rows;
        this.foreignKey = foreignKey;
        this.resource = resource;
        this.keys = keys;
        for (int i = 0; i < cells.size(); i++) {
            columns.add(keys.parts().get(i).column(cells.get(i)));
        }
    }

    @Override
    public void check(RecordBatch batch, FindingSink out) {
        for (int record = 0; record < batch.size(); record++) {
            if (fingerprint(record) && !keys.contain(key) && keys.areComplete()) {
                report(batch, record, out);
            }
        }
    }

    @Override
    public void finish(FindingSink out) {
        keys.table().reportForgotten(foreignKey.fields(), out);
    }

    /** Whether a record refers to anything that can be looked for. */
    private boolean fingerprint(int record) {
        boolean hasValue = false;
        key.begin();
        for (KeyColumn column : columns) {
            ColumnCells cells = column.cells();
            if (cells.isMissing(record) || (rows == RowForms.NATIONAL && !cells.isUsable(record))) {
                key.addNothing();
            } else if (cells.isUsable(record) && (rows == RowForms.NATIONAL || !cells.isReported(record))) {
                column.add(key, record);
                hasValue = true;
            } else {
                return false;
            }
        }
        return hasValue;
    }

    /** A key of one field is a matter of its cell, but to the national validator it is one of the row. */
    private void report(RecordBatch batch, int record, FindingSink out) {
        if (columns.size() == 1 && rows != RowForms.NATIONAL) {
            out.related("foreign-key-missing", columns.get(0).cells(), record, this::explain);
        } else {
            out.record("foreign-key-missing", batch, record, this::explain);
        }
    }

    private Finding.Builder explain(Finding.Builder finding) {
        return finding.with("fields", foreignKey.fields())
                .with("resource", resource)
                .with("referenceFields", foreignKey.referenceFields());
    }
}
