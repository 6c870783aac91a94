package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import java.util.BitSet;

/** Every cell of the column holds a value ({@code required}). */
final class RequiredCheck implements CellCheck {

    private final BitSet wrong = new BitSet();

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        for (int record = cells.nextMissing(0); record >= 0; record = cells.nextMissing(record + 1)) {
            wrong.set(record);
        }
        if (!wrong.isEmpty()) {
            out.cells("required", cells, wrong, (finding, record) -> finding);
        }
    }
}
