package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;

/** Every cell of the column holds a value ({@code required}). */
final class RequiredCheck implements CellCheck {

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        for (int record = cells.nextSuspect(0); record >= 0; record = cells.nextSuspect(record + 1)) {
            if (cells.isMissing(record)) {
                out.cell("required", cells, record, finding -> finding);
            }
        }
    }
}
