package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.scan.CellMark;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.internal.scan.ScanException;
import io.github.opendata4j.model.internal.scan.TableScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Walks through the records of a file, one after the other; blank ones are passed over. */
final class RecordCursor implements Supplier<TableFault> {

    private final TableScanner scanner;
    private final String file;
    private final RecordBatch batch = new RecordBatch();
    private int record = -1;
    private long fills;
    private boolean selective;
    private RowFilter filter = row -> true;
    private @Nullable Cells cells;

    RecordCursor(TableScanner scanner, String file) {
        this.scanner = scanner;
        this.file = file;
    }

    /** Passes over what a filter does not accept. */
    void keep(RowFilter wanted, BoundHeader header) {
        filter = wanted;
        selective = true;
        cells(header);
    }

    /** Goes to the next record; false at the end. */
    boolean advance() {
        do {
            record++;
            if (record >= batch.size() && !fill()) {
                return false;
            }
        } while (batch.isBlank(record) || !isWanted());
        return true;
    }

    private boolean isWanted() {
        refuseSurplus();
        return cells == null || filter.accepts(cells);
    }

    /** The cells of the record. */
    Cells cells(BoundHeader header) {
        if (cells == null) {
            cells = new Cells(this, header);
        }
        return cells;
    }

    /** The batch that the record is in. */
    RecordBatch batch() {
        return batch;
    }

    /** How often the batch was filled: what was read of it before is not what is in it now. */
    long fills() {
        return fills;
    }

    /** Whether records may be passed over that somebody does not want. */
    boolean isSelective() {
        return selective;
    }

    /** The place of the record in its batch. */
    int record() {
        return record;
    }

    /** Whether the bytes of a cell may not be all there is to know of it. */
    boolean isSpecial(int column) {
        return batch.isEscaped(record, column) || batch.marks().of(record, column) != CellMark.NONE;
    }

    /** The place of the record. */
    @Override
    public TableFault get() {
        return place();
    }

    private boolean fill() {
        record = 0;
        fills++;
        try {
            return scanner.next(batch);
        } catch (ScanException e) {
            throw TableFaults.unreadable(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cells beyond the header mean that the others stand in the wrong columns; empty ones do no harm. */
    private void refuseSurplus() {
        int labels = scanner.labels().size();
        for (int column = labels; column < batch.cells(record); column++) {
            if (batch.start(record, column) < batch.end(record, column)) {
                throw TableFaults.tooLong(place(), batch.cells(record), labels);
            }
        }
    }

    /**
     * The text of a cell of the record; empty for {@link BoundField#ABSENT}. An error of a spreadsheet, or a formula
     * without a result, is no text.
     */
    String text(int column) {
        if (column == BoundField.ABSENT) {
            return "";
        }
        CellMark mark = batch.marks().of(record, column);
        if (mark == CellMark.FAULT || mark == CellMark.UNSOLVED) {
            throw TableFaults.noValue(place().column(column + 1), batch.text(record, column));
        }
        return batch.text(record, column);
    }

    long row() {
        return batch.row(record);
    }

    /** Where the record is. */
    TableFault place() {
        return TableFault.in(file).line(batch.line(record));
    }
}
