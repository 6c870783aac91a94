package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.suggest.Blanks;

/** Warns of blanks before or behind a value that is right otherwise. */
final class EdgeBlanksCheck implements CellCheck {

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        for (int record = cells.nextOpen(0); record >= 0; record = cells.nextOpen(record + 1)) {
            if (mayHaveBlanks(cells, record) && (surelyHasBlanks(cells, record) || hasBlanks(cells.text(record)))) {
                int wrong = record;
                out.cell(
                        "cell-whitespace",
                        cells,
                        record,
                        finding -> finding.suggestion(Blanks.strip(cells.text(wrong))));
            }
        }
    }

    private static boolean hasBlanks(String text) {
        return !Blanks.strip(text).equals(text);
    }

    /** Of a plain space no text need be made. */
    private static boolean surelyHasBlanks(ColumnCells cells, int record) {
        RecordBatch batch = cells.records();
        byte first = batch.bytes()[batch.start(record, cells.column())];
        byte last = batch.bytes()[batch.end(record, cells.column()) - 1];
        return (first == ' ' || last == ' ') && !batch.isEscaped(record, cells.column());
    }

    /** Looks at the first and the last byte: a blank, or part of a character beyond ASCII. Most cells end here. */
    private static boolean mayHaveBlanks(ColumnCells cells, int record) {
        RecordBatch batch = cells.records();
        int start = batch.start(record, cells.column());
        int end = batch.end(record, cells.column());
        return start < end && (mayBeBlank(batch.bytes()[start]) || mayBeBlank(batch.bytes()[end - 1]));
    }

    private static boolean mayBeBlank(byte b) {
        return b <= ' '; // bytes beyond ASCII are negative
    }
}
