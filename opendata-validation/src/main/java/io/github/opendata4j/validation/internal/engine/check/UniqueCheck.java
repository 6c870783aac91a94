package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.Fingerprint;
import io.github.opendata4j.validation.internal.engine.batch.KeyTable;
import io.github.opendata4j.validation.internal.engine.batch.Values;
import java.util.List;

/** No value stands twice in the column ({@code unique}); the later row is reported. Empty cells do not count. */
final class UniqueCheck implements CellCheck {

    private final String field;
    private final KeyTable seen;
    private final Fingerprint key = new Fingerprint();

    UniqueCheck(String field, long budget) {
        this.field = field;
        this.seen = new KeyTable(budget);
    }

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        for (int record = 0; record < cells.size(); record++) {
            if (cells.isUsable(record) && !cells.value(record).equals(Double.NaN)) { // which equals nothing
                key.begin().add(Values.canonical(cells.value(record)));
                long first = seen.putIfAbsent(key, cells.records().row(record));
                if (first != 0) {
                    out.related("unique", cells, record, finding -> finding.with("firstRecord", first));
                }
            }
        }
    }

    @Override
    public void finish(FindingSink out) {
        seen.reportForgotten(List.of(field), out);
    }
}
