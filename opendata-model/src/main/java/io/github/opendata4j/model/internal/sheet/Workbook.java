package io.github.opendata4j.model.internal.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A workbook, of whatever kind, opened for reading.
 *
 * <pre>{@code
 * try (Workbook workbook = Workbooks.find(parts).orElseThrow(); SheetRows rows = workbook.rows(0)) {
 *     while (rows.next()) {
 *         rows.row().cell(0);
 *     }
 * }
 * }</pre>
 *
 * <p>What is no workbook, or one that can't be read, is a {@link WorkbookException}. Not for use by several threads.
 */
public interface Workbook extends Closeable {

    /**
     * The kind of file.
     *
     * @return {@code XLSX}, {@code ODS} or {@code XLS}
     */
    String format();

    /**
     * The sheets that hold cells.
     *
     * @return in the order of the workbook; one or more
     */
    List<SheetInfo> sheets();

    /**
     * Goes to the top of a sheet. The rows of one sheet at a time can be read.
     *
     * @param sheet its index in {@link #sheets()}
     * @return its rows; the caller closes them
     * @throws IOException if the file can't be read
     */
    SheetRows rows(int sheet) throws IOException;

    /**
     * Goes to the top of a sheet, of which it takes all that the national validator's libraries do: rows that only look
     * like something, and columns as far as the sheet is said to reach, but nothing beyond.
     *
     * @param sheet its index in {@link #sheets()}
     * @return its rows; the caller closes them
     * @throws IOException if the file can't be read
     */
    SheetRows wholeRows(int sheet) throws IOException;

    /**
     * What the numbers of days count from.
     *
     * @return the system of the workbook
     */
    SheetDates dates();
}
