package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordBits;
import io.github.opendata4j.validation.internal.engine.sieve.Cells;
import io.github.opendata4j.validation.internal.engine.sieve.EdgeSieve;
import io.github.opendata4j.validation.internal.engine.sieve.Sieve;
import io.github.opendata4j.validation.internal.engine.suggest.Blanks;

/** Warns of blanks before or behind a value that is right otherwise. */
final class EdgeBlanksCheck implements CellCheck {

    /** What lets pass cells that surely have none. */
    private static final Sieve EDGES = new EdgeSieve();

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        RecordBits open = cells.open();
        for (int from = 0; from < open.end(); from += Sieve.GROUP) {
            int here = open.group(from);
            int doubtful = cells.isJudgedByText() ? here : EDGES.heldAmong(cells.places(), from, here);
            for (int left = doubtful; left != 0; left &= left - 1) {
                check(cells, from + Integer.numberOfTrailingZeros(left), out);
            }
        }
    }

    private static void check(ColumnCells cells, int record, FindingSink out) {
        if (mayHaveBlanks(cells, record) && (surelyHasBlanks(cells, record) || hasBlanks(cells.text(record)))) {
            out.cell("cell-whitespace", cells, record, finding -> finding.suggestion(Blanks.strip(cells.text(record))));
        }
    }

    private static boolean hasBlanks(String text) {
        return !Blanks.strip(text).equals(text);
    }

    /** Looks at the first and the last byte: a blank, or part of a character beyond ASCII. */
    private static boolean mayHaveBlanks(ColumnCells cells, int record) {
        Cells places = cells.places();
        int start = places.start(record);
        int end = places.end(record);
        return start < end && (mayBeBlank(places.bytes()[start]) || mayBeBlank(places.bytes()[end - 1]));
    }

    private static boolean mayBeBlank(byte b) {
        return b <= ' '; // bytes beyond ASCII are negative
    }

    /** Of a plain space no text need be made. */
    private static boolean surelyHasBlanks(ColumnCells cells, int record) {
        Cells places = cells.places();
        byte first = places.bytes()[places.start(record)];
        byte last = places.bytes()[places.end(record) - 1];
        return (first == ' ' || last == ' ') && !cells.records().isEscaped(record, cells.column());
    }
}
