package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.CellJudge;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordBits;
import io.github.opendata4j.validation.internal.engine.sieve.Sieve;

/**
 * Asks the same of every cell of a column, one rule and each cell by itself. Where many cells had to be read it goes
 * over to judging them by their bytes, a group at once, so that a column which is wrong all over takes little longer than
 * a right one: texts are made only of cells that bytes do not decide, and of the few that the report shows.
 */
public abstract class SingleCellCheck implements CellCheck, ValueRule {

    private final RecordBits wrong = new RecordBits();
    private final LateJudge judge = new LateJudge();

    /** For one column. */
    protected SingleCellCheck() {}

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        int end = cells.open().end();
        for (int from = 0; from < end; from += RecordBits.STRETCH) {
            look(cells, from, Math.min(from + RecordBits.STRETCH, end));
        }
        if (!wrong.isEmpty()) {
            ScientificTexts.tell(code(), cells, wrong, this::describe, out);
            out.cells(code(), cells, wrong, (finding, record) -> explain(finding, cells, record));
        }
    }

    private void look(ColumnCells cells, int first, int end) {
        RecordBits open = cells.open();
        for (int from = first; from < end; from += Sieve.GROUP) {
            int here = open.group(from);
            if (here != 0) {
                judge.look(cells, from, here);
                wrong.add(from, judge.wrong());
                if (judge.undecided() != 0) { // seldom, and so the compiler leaves it apart
                    read(cells, from, judge.undecided());
                }
            }
        }
    }

    private void read(ColumnCells cells, int from, int undecided) {
        for (int left = undecided; left != 0; left &= left - 1) {
            int record = from + Integer.numberOfTrailingZeros(left);
            if (judge.isDue()) {
                judge.set(judge());
            }
            if (!isRight(cells, record)) {
                wrong.add(record);
            }
        }
    }

    /**
     * What judges cells by their bytes.
     *
     * @return by default what decides nothing
     */
    protected CellJudge judge() {
        return CellJudge.NONE;
    }

    /**
     * Whether a cell is what is asked for.
     *
     * @param cells the column
     * @param record the record in the batch, whose cell is usable
     * @return by default what is said of its value
     */
    protected boolean isRight(ColumnCells cells, int record) {
        return isRight(cells.value(record));
    }

    /**
     * Says what is wrong with a cell.
     *
     * @param finding takes parameters and a suggestion
     * @param cells the column
     * @param record the record in the batch
     * @return the finding; by default with what is allowed
     */
    protected Finding.Builder explain(Finding.Builder finding, ColumnCells cells, int record) {
        return describe(finding);
    }
}
