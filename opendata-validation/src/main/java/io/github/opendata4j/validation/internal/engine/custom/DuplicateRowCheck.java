package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.Fingerprint;
import io.github.opendata4j.validation.internal.engine.batch.KeyMemory;
import io.github.opendata4j.validation.internal.engine.batch.KeyTable;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import java.util.List;

/** Rows all of whose cells are those of an earlier one ({@code row-duplicate}), told by fingerprints. */
final class DuplicateRowCheck implements RecordCheck {

    /** What the fingerprints may take: some four million rows. */
    static final long MEMORY = 256L << 20;

    private final Fingerprint key = new Fingerprint();
    private final KeyTable seen = new KeyTable(KeyMemory.fixed(MEMORY));

    @Override
    public void check(RecordBatch batch, FindingSink out) {
        for (int record = 0; record < batch.size(); record++) {
            if (!batch.isBlank(record)) {
                check(batch, record, out);
            }
        }
    }

    private void check(RecordBatch batch, int record, FindingSink out) {
        key.begin();
        for (int column = 0; column < batch.cells(record); column++) {
            key.add(batch.text(record, column));
        }
        long first = seen.putIfAbsent(key, batch.row(record));
        if (first != 0) {
            out.record("row-duplicate", batch, record, finding -> finding.with("firstRecord", first));
        }
    }

    @Override
    public void finish(FindingSink out) {
        seen.reportForgotten(List.of(), out);
    }
}
