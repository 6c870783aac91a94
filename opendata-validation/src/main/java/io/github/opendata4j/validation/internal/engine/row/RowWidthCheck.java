package io.github.opendata4j.validation.internal.engine.row;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.validation.internal.engine.batch.BlankRecords;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;

/** Every record has as many cells as the header ({@code row-too-long}, {@code row-too-short}). */
public final class RowWidthCheck implements RecordCheck {

    private final int expected;
    private final BlankRecords blank;

    /**
     * A check of one file.
     *
     * @param expected the number of columns of its header
     * @param blank the records that are left alone
     */
    public RowWidthCheck(int expected, BlankRecords blank) {
        this.blank = blank;
        this.expected = expected;
    }

    @Override
    public void check(RecordBatch batch, FindingSink out) {
        if (batch.allHave(expected)) {
            return;
        }
        for (int record = 0; record < batch.size(); record++) {
            int actual = batch.cells(record);
            if (actual != expected && !blank.contains(record)) {
                String code = actual > expected ? "row-too-long" : "row-too-short";
                out.record(
                        code,
                        batch,
                        record,
                        finding -> finding.with("expected", expected).with("actual", actual));
            }
        }
    }
}
