package io.github.opendata4j.model.internal.sheet;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One row of a sheet, mostly one that has something in it. Filled again and again by the reader, unless it is copied. */
public final class SheetRow {

    /** The most columns that a spreadsheet has, up to XFD. */
    public static final int MAX_COLUMNS = 16_384;

    /** The most rows that a spreadsheet has. */
    public static final int MAX_ROWS = 1 << 20;

    private @Nullable SheetCell[] cells = new SheetCell[16];
    private int size;
    private int width;
    private int number;
    private boolean hidden;

    SheetRow() {}

    /** Empties the row, which from now on is the one of this number, from 1. */
    void begin(int newNumber, boolean isHidden) {
        if (newNumber <= number || newNumber > MAX_ROWS) {
            throw WorkbookFaults.damaged();
        }
        Arrays.fill(cells, 0, size, null);
        size = 0;
        width = 0;
        number = newNumber;
        hidden = isHidden;
    }

    /** Puts a cell into a column, from 0; null puts none. */
    void put(int column, @Nullable SheetCell cell) {
        if (column >= MAX_COLUMNS) {
            throw WorkbookFaults.damaged();
        }
        if (cell != null) {
            if (column >= cells.length) {
                cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
            }
            cells[column] = cell;
            size = Math.max(size, column + 1);
        }
        reach(column + 1);
    }

    /** Says that the file has so many cells in the row, be there something in them or not. */
    void reach(int columns) {
        width = Math.max(width, columns);
    }

    /** The same row once more, under another number. */
    void renumber(int newNumber) {
        number = newNumber;
    }

    /**
     * A row of its own with the same cells.
     *
     * @return the copy
     */
    public SheetRow copy() {
        SheetRow copy = new SheetRow();
        copy.cells = Arrays.copyOf(cells, Math.max(1, size));
        copy.size = size;
        copy.width = width;
        copy.number = number;
        copy.hidden = hidden;
        return copy;
    }

    /**
     * The number of the row as the spreadsheet shows it.
     *
     * @return from 1
     */
    public int number() {
        return number;
    }

    /**
     * How many columns there are up to the last cell that has something in it.
     *
     * @return 0 for a blank row
     */
    public int size() {
        return size;
    }

    /**
     * How many cells the file has in the row, those among them that only look like something.
     *
     * @return {@link #size()} or more
     */
    public int width() {
        return width;
    }

    /**
     * A cell.
     *
     * @param column from 0
     * @return what it holds; null if nothing
     */
    public @Nullable SheetCell cell(int column) {
        return column < size ? cells[column] : null;
    }

    /**
     * Whether the spreadsheet does not show the row.
     *
     * @return true if it is hidden or filtered out
     */
    public boolean isHidden() {
        return hidden;
    }
}
