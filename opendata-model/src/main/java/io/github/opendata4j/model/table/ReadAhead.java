package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.scan.CellMark;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import org.jspecify.annotations.Nullable;

/**
 * The next values of one column, read in one go. Down a column all cells are read by the same code, which costs half of
 * what it costs to go from cell to cell along each row. Nothing is read ahead where a filter may pass over rows, and
 * little before somebody has taken some rows. Not for use by several threads.
 */
final class ReadAhead {

    /** Of a cell without a text. */
    static final Object EMPTY = new Object();

    /** So few that their bytes are still in the processor's first cache when the next column is read. */
    private static final int MOST = 64;

    private final QuickCell quick;
    private final int column;
    private final @Nullable Object[] values = new Object[MOST];
    private long fill;
    private int first;
    private int count;
    private int wanted = 1;

    ReadAhead(QuickCell quick, int column) {
        this.quick = quick;
        this.column = column;
    }

    /** The value of the record that a cursor is at; {@link #EMPTY}, or null for a cell that has to be read with care. */
    @Nullable
    Object at(RecordCursor cursor) {
        int at = cursor.record() - first;
        if (at < count && fill == cursor.fills()) {
            return values[at];
        }
        refill(cursor);
        return values[0];
    }

    private void refill(RecordCursor cursor) {
        RecordBatch batch = cursor.batch();
        fill = cursor.fills();
        first = cursor.record();
        count = Math.min(wanted, batch.size() - first);
        wanted = cursor.isSelective() ? 1 : Math.min(MOST, 2 * wanted);
        if (quick instanceof RecentTexts texts) {
            readTexts(batch, texts);
        } else {
            readOthers(batch);
        }
        if (batch.hasEscapes() || batch.marks().any()) {
            dropSpecial(batch);
        }
    }

    /** The same loop as {@link #readOthers}, but one whose call is always of the same method: most columns are texts. */
    private void readTexts(RecordBatch batch, RecentTexts texts) {
        byte[] bytes = batch.bytes();
        int[] starts = batch.starts(column);
        int[] ends = batch.ends(column);
        for (int i = 0; i < count; i++) {
            int start = starts[first + i];
            int end = ends[first + i];
            values[i] = start == end ? EMPTY : texts.read(bytes, start, end);
        }
    }

    private void readOthers(RecordBatch batch) {
        byte[] bytes = batch.bytes();
        int[] starts = batch.starts(column);
        int[] ends = batch.ends(column);
        for (int i = 0; i < count; i++) {
            int start = starts[first + i];
            int end = ends[first + i];
            values[i] = start == end ? EMPTY : quick.read(bytes, start, end);
        }
    }

    /** What was read of cells whose bytes are not all there is to know of them. */
    private void dropSpecial(RecordBatch batch) {
        for (int i = 0; i < count; i++) {
            int record = first + i;
            if (batch.isEscaped(record, column) || batch.marks().of(record, column) != CellMark.NONE) {
                values[i] = null;
            }
        }
    }
}
