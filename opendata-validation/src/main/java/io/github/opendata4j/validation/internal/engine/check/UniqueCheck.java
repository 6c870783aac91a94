package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.Fingerprint;
import io.github.opendata4j.validation.internal.engine.batch.KeyMemory;
import io.github.opendata4j.validation.internal.engine.batch.KeyTable;
import io.github.opendata4j.validation.internal.engine.key.KeyColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No value stands twice in the column ({@code unique}); the later row is reported. Empty cells do not count. */
final class UniqueCheck implements CellCheck {

    private final FieldType type;
    private final KeyTable seen;
    private final Fingerprint key = new Fingerprint();

    private @Nullable KeyColumn column;

    UniqueCheck(FieldType type, KeyMemory memory) {
        this.type = type;
        this.seen = new KeyTable(memory);
    }

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        KeyColumn of = columnOf(cells);
        for (int record = 0; record < cells.size(); record++) {
            if (cells.isUsable(record) && of.add(key.begin(), record)) {
                long first = seen.putIfAbsent(key, cells.records().row(record));
                if (first != 0) {
                    out.related("unique", cells, record, finding -> finding.with("firstRecord", first));
                }
            }
        }
    }

    @Override
    public boolean looksAtAll() {
        return true;
    }

    private KeyColumn columnOf(ColumnCells cells) {
        KeyColumn known = column;
        if (known == null) {
            known = KeyColumn.of(cells, type);
            column = known;
        }
        return known;
    }

    @Override
    public void finish(FindingSink out) {
        if (column != null) {
            seen.reportForgotten(List.of(column.cells().field()), out);
        }
    }
}
