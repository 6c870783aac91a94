package io.github.opendata4j.validation.internal.engine;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.check.DamagedNumbers;
import io.github.opendata4j.validation.internal.engine.check.TypeCheck;
import io.github.opendata4j.validation.internal.engine.sieve.ColumnSieve;
import io.github.opendata4j.validation.internal.engine.sieve.FilledSieve;
import io.github.opendata4j.validation.internal.engine.sieve.HoldAll;
import io.github.opendata4j.validation.internal.engine.sieve.Sieve;
import io.github.opendata4j.validation.internal.engine.sieve.Suspects;
import java.util.ArrayList;
import java.util.List;

/** One column of the file with the checks of its field, in the order in which they run. */
final class ColumnPlan {

    private final ColumnCells cells;
    private final TypeCheck type;
    private final List<CellCheck> checks;
    private final List<Sieve> sieves;
    private ColumnSieve sieve;
    private boolean ofSheet;
    private boolean looksAtAll;

    /** {@code sieves} let pass what neither the type nor any of the checks finds wrong. */
    ColumnPlan(ColumnCells cells, TypeCheck type, List<CellCheck> checks, List<Sieve> sieves) {
        this.cells = cells;
        this.type = type;
        this.checks = new ArrayList<>(checks);
        this.sieves = new ArrayList<>(sieves);
        this.sieve = new ColumnSieve(sieves);
        for (CellCheck check : checks) {
            looksAtAll |= check.looksAtAll();
        }
    }

    ColumnCells cells() {
        return cells;
    }

    /** Says that it is a column of texts in a spreadsheet. */
    void inSheet() {
        ofSheet = true;
    }

    void add(CellCheck check) {
        checks.add(check);
        sieves.add(check.sieve());
        looksAtAll |= check.looksAtAll();
        sieve = new ColumnSieve(sieves);
    }

    void suspectEverything() {
        cells.judgeByText();
        sieve = new ColumnSieve(List.of(new FilledSieve(), new HoldAll()));
    }

    /** Finds the cells that have to be looked at; any thread may do that, for several batches at once. */
    void sift(RecordBatch batch, Suspects suspects) {
        sieve.sift(batch, cells.column(), suspects);
    }

    /** Checks the cells of a batch that has been sifted. */
    void check(RecordBatch batch, Suspects suspects, FindingSink out) {
        type.begin(batch, suspects, cells);
        if (suspects.areNone() && !looksAtAll) {
            return; // no check has anything to look at, nor need its loop be compiled
        }
        type.read(batch, cells, out);
        if (ofSheet) {
            DamagedNumbers.check(cells, checks, out);
        }
        for (CellCheck check : checks) {
            check.check(cells, out);
        }
    }

    void finish(FindingSink out) {
        for (CellCheck check : checks) {
            check.finish(out);
        }
    }
}
