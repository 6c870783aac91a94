package io.github.opendata4j.validation.internal.engine.row;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.Location;

/**
 * Blank rows that follow each other: a file may end in a million of them.
 *
 * @param row the number of the first, the header being 1
 * @param line its line in the file
 * @param sheetRow its row as a spreadsheet shows it
 * @param length how many there are
 */
record BlankRun(long row, long line, long sheetRow, long length) {

    /** The run of one record. */
    BlankRun(RecordBatch batch, int record) {
        this(batch.row(record), batch.line(record), batch.sheetRow(record), 1);
    }

    /** Whether another run begins where this one ends. */
    boolean isFollowedBy(BlankRun next) {
        return next.row == row + length && next.line == line + length && next.sheetRow == sheetRow + length;
    }

    /** Both runs as one. */
    BlankRun and(BlankRun next) {
        return new BlankRun(row, line, sheetRow, length + next.length);
    }

    /** Where one of its rows is, counted from 0. */
    Location location(long index) {
        return Location.builder()
                .row(row + index)
                .line(line + index)
                .sheetRow(sheetRow + index)
                .build();
    }
}
