package io.github.opendata4j.model.internal.scan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The marks of the cells of a batch. Takes no room where there are none, as in every file of text. */
public final class CellMarks {

    /** Column by column; null where there is no mark. */
    private @Nullable CellMark[][] marks = {};

    private boolean any;

    CellMarks() {}

    /**
     * Whether any cell of the batch has a mark.
     *
     * @return false for a file of text
     */
    public boolean any() {
        return any;
    }

    /**
     * The mark of a cell.
     *
     * @param record from 0
     * @param column from 0
     * @return {@link CellMark#NONE} for most cells
     */
    public CellMark of(int record, int column) {
        CellMark mark = any && column < marks.length && record < marks[column].length ? marks[column][record] : null;
        return mark == null ? CellMark.NONE : mark;
    }

    void clear() {
        if (any) {
            for (@Nullable CellMark[] column : marks) {
                Arrays.fill(column, null);
            }
            any = false;
        }
    }

    void put(int record, int column, CellMark mark) {
        if (mark == CellMark.NONE) {
            return;
        }
        any = true;
        if (column >= marks.length) {
            int before = marks.length;
            marks = Arrays.copyOf(marks, Math.max(column + 1, 2 * before));
            Arrays.fill(marks, before, marks.length, new CellMark[0]);
        }
        if (record >= marks[column].length) {
            marks[column] = Arrays.copyOf(marks[column], Math.max(record + 1, 2 * marks[column].length));
        }
        marks[column][record] = mark;
    }
}
