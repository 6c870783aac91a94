package io.github.opendata4j.validation.internal.engine.row;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.Fingerprint;
import io.github.opendata4j.validation.internal.engine.batch.KeyTable;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import io.github.opendata4j.validation.internal.engine.batch.Values;
import java.util.List;

/**
 * No two rows have the same values in the fields of a key; the later row is reported. The fields of the primary key are
 * never empty; a row where a field of another key is empty does not count.
 */
public final class KeyCheck implements RecordCheck {

    private final String duplicateCode;
    private final boolean primary;
    private final List<ColumnCells> columns;
    private final List<String> fields;
    private final KeyTable seen;
    private final Fingerprint key = new Fingerprint();

    private KeyCheck(String duplicateCode, boolean primary, List<ColumnCells> columns, long budget) {
        this.duplicateCode = duplicateCode;
        this.primary = primary;
        this.columns = columns;
        this.fields = columns.stream().map(ColumnCells::field).toList();
        this.seen = new KeyTable(budget);
    }

    /**
     * The check of a primary key.
     *
     * @param columns the columns of its fields
     * @param budget bytes that it may take
     * @return the check
     */
    public static KeyCheck ofPrimaryKey(List<ColumnCells> columns, long budget) {
        return new KeyCheck("primary-key-duplicate", true, columns, budget);
    }

    /**
     * The check of another key.
     *
     * @param columns the columns of its fields
     * @param budget bytes that it may take
     * @return the check
     */
    public static KeyCheck ofUniqueKey(List<ColumnCells> columns, long budget) {
        return new KeyCheck("unique-key-duplicate", false, columns, budget);
    }

    @Override
    public void check(RecordBatch batch, FindingSink out) {
        for (int record = 0; record < batch.size(); record++) {
            if (isComplete(record)) {
                checkDuplicate(batch, record, out);
            } else if (primary) {
                checkMissing(batch, record, out);
            }
        }
    }

    @Override
    public void finish(FindingSink out) {
        seen.reportForgotten(fields, out);
    }

    private boolean isComplete(int record) {
        for (ColumnCells cells : columns) {
            if (!cells.isUsable(record)) {
                return false;
            }
        }
        return true;
    }

    private void checkDuplicate(RecordBatch batch, int record, FindingSink out) {
        key.begin();
        for (ColumnCells cells : columns) {
            key.add(Values.canonical(cells.value(record)));
        }
        long first = seen.putIfAbsent(key, batch.row(record));
        if (first != 0) {
            out.record(
                    duplicateCode,
                    batch,
                    record,
                    finding -> finding.with("fields", fields).with("firstRecord", first));
        }
    }

    /** A field that is required as well has its finding already. */
    private void checkMissing(RecordBatch batch, int record, FindingSink out) {
        List<String> missing = columns.stream()
                .filter(cells -> cells.isMissing(record) && !cells.isReported(record))
                .map(ColumnCells::field)
                .toList();
        if (!missing.isEmpty()) {
            out.record("primary-key-null", batch, record, finding -> finding.with("fields", missing));
        }
    }
}
