package io.github.opendata4j.validation.internal.engine.row;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.Fingerprint;
import io.github.opendata4j.validation.internal.engine.batch.KeyMemory;
import io.github.opendata4j.validation.internal.engine.batch.KeyTable;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import io.github.opendata4j.validation.internal.engine.key.KeyColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * No two rows have the same values in the fields of a key; the later row is reported. The fields of the primary key are
 * never empty; a row where a field of another key is empty does not count.
 */
public final class KeyCheck implements RecordCheck {

    private final String duplicateCode;
    private final Emptiness emptiness;
    private final KeyColumn[] columns;
    private final List<String> fields;
    private final KeyTable seen;
    private final Fingerprint key = new Fingerprint();

    /** What a key means in which a field is empty. */
    private enum Emptiness {
        /** Each such field is wrong. */
        WRONG,
        /** Nothing: the row does not count. */
        UNKNOWN,
        /** It is one more value, unless all fields are empty, which is wrong. */
        VALUE
    }

    private KeyCheck(String duplicateCode, Emptiness emptiness, List<KeyColumn> columns, KeyMemory memory) {
        this.duplicateCode = duplicateCode;
        this.emptiness = emptiness;
        this.columns = columns.toArray(KeyColumn[]::new);
        this.fields = fields(columns);
        this.seen = new KeyTable(memory);
    }

    /**
     * The check of a primary key.
     *
     * @param columns the columns of its fields
     * @param memory of which it may take one part
     * @return the check
     */
    public static KeyCheck ofPrimaryKey(List<KeyColumn> columns, KeyMemory memory) {
        return new KeyCheck("primary-key-duplicate", Emptiness.WRONG, columns, memory);
    }

    /**
     * The check of a primary key in which an empty field, or one that can't be read, is one more value.
     *
     * @param columns the columns of its fields
     * @param memory of which it may take one part
     * @return the check
     */
    public static KeyCheck ofPrimaryKeyWithGaps(List<KeyColumn> columns, KeyMemory memory) {
        return new KeyCheck("primary-key-duplicate", Emptiness.VALUE, columns, memory);
    }

    /**
     * The check of another key.
     *
     * @param columns the columns of its fields
     * @param memory of which it may take one part
     * @return the check
     */
    public static KeyCheck ofUniqueKey(List<KeyColumn> columns, KeyMemory memory) {
        return new KeyCheck("unique-key-duplicate", Emptiness.UNKNOWN, columns, memory);
    }

    @Override
    public void check(RecordBatch batch, FindingSink out) {
        for (int record = 0; record < batch.size(); record++) {
            if (isComplete(record)) {
                checkDuplicate(batch, record, out);
            } else if (emptiness == Emptiness.WRONG) {
                checkMissing(batch, record, out);
            } else if (emptiness == Emptiness.VALUE) {
                checkGaps(batch, record, out);
            }
        }
    }

    @Override
    public void finish(FindingSink out) {
        seen.reportForgotten(fields, out);
    }

    private static List<String> fields(List<KeyColumn> columns) {
        List<String> fields = new ArrayList<>();
        for (KeyColumn column : columns) {
            fields.add(column.cells().field());
        }
        return List.copyOf(fields);
    }

    private boolean isComplete(int record) {
        for (KeyColumn column : columns) {
            if (!column.cells().isUsable(record)) {
                return false;
            }
        }
        return true;
    }

    private void checkDuplicate(RecordBatch batch, int record, FindingSink out) {
        key.begin();
        for (KeyColumn column : columns) {
            if (!column.cells().isUsable(record)) {
                key.addNothing();
            } else if (!column.add(key, record) && emptiness == Emptiness.VALUE) {
                return; // it equals nothing
            }
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

    private void checkGaps(RecordBatch batch, int record, FindingSink out) {
        for (KeyColumn column : columns) {
            if (column.cells().isUsable(record)) {
                checkDuplicate(batch, record, out);
                return;
            }
        }
        out.record("primary-key-null", batch, record, finding -> finding.with("fields", fields));
    }

    /** A field that is required as well has its finding already. */
    private void checkMissing(RecordBatch batch, int record, FindingSink out) {
        List<String> missing = new ArrayList<>();
        for (KeyColumn column : columns) {
            ColumnCells cells = column.cells();
            if (cells.isMissing(record) && !cells.isReported(record)) {
                missing.add(cells.field());
            }
        }
        if (!missing.isEmpty()) {
            out.record("primary-key-null", batch, record, finding -> finding.with("fields", missing));
        }
    }
}
