package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordBits;

/** Every cell of the column holds a value ({@code required}). */
final class RequiredCheck implements CellCheck {

    private final RecordBits wrong = new RecordBits();

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        wrong.addAll(cells.missing());
        if (!wrong.isEmpty()) {
            out.cells("required", cells, wrong, (finding, record) -> finding);
        }
    }
}
