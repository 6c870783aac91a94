package io.github.opendata4j.validation.internal.engine;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.check.TypeCheck;
import java.util.ArrayList;
import java.util.List;

/** One column of the file with the checks of its field, in the order in which they run. */
final class ColumnPlan {

    private final ColumnCells cells;
    private final TypeCheck type;
    private final List<CellCheck> checks;

    ColumnPlan(ColumnCells cells, TypeCheck type, List<CellCheck> checks) {
        this.cells = cells;
        this.type = type;
        this.checks = new ArrayList<>(checks);
    }

    ColumnCells cells() {
        return cells;
    }

    void add(CellCheck check) {
        checks.add(check);
    }

    void check(RecordBatch batch, FindingSink out) {
        type.read(batch, cells, out);
        for (CellCheck check : checks) {
            check.check(cells, out);
        }
    }

    void finish(FindingSink out) {
        checks.forEach(check -> check.finish(out));
    }
}
