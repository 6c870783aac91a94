package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers that grow by one from row to row ({@code sequential-value}); the first that does not is told, and no other. */
final class SequenceCheck implements CellCheck {

    private @Nullable BigDecimal last;
    private boolean broken;

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        for (int record = cells.nextSuspect(0); record >= 0 && !broken; record = cells.nextSuspect(record + 1)) {
            if (cells.isUsable(record)) {
                next(cells, record, out);
            }
        }
    }

    private void next(ColumnCells cells, int record, FindingSink out) {
        Optional<BigDecimal> number = Numbers.of(cells.value(record));
        BigDecimal expected = last == null ? null : last.add(BigDecimal.ONE);
        if (number.isPresent() && (expected == null || expected.compareTo(number.get()) == 0)) {
            last = number.get();
            return;
        }
        broken = true;
        out.cell(
                "sequential-value",
                cells,
                record,
                finding -> expected == null ? finding : finding.with("expected", expected.toPlainString()));
    }
}
