package io.github.opendata4j.validation.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Wrong cells of one column, each in its row between its neighbours.
 *
 * @param label what screen readers call the table
 * @param columns the columns shown
 * @param messages whether the messages differ
 * @param rows the rows
 */
record RowsTable(String label, List<Column> columns, boolean messages, List<Row> rows) {

    /**
     * The head of a column.
     *
     * @param name what a spreadsheet calls it
     * @param label what the header calls it
     * @param kind the classes of its cells
     */
    record Column(String name, String label, String kind) {}

    /**
     * One row of the file.
     *
     * @param place where the wrong cell is
     * @param cells as many as there are columns
     * @param message what is wrong and what to do; empty if that is the same everywhere
     */
    record Row(String place, List<Cell> cells, String message) {}

    /**
     * One cell.
     *
     * @param kind its classes
     * @param isWrong whether it is the one to mend
     * @param isEmpty whether nothing stands in it
     * @param text what stands in it; absent if it is not to be shown
     * @param correction what to write instead; absent if that is not certain
     */
    record Cell(
            String kind,
            boolean isWrong,
            boolean isEmpty,
            @Nullable String text,
            @Nullable String correction) {

        boolean isMasked() {
            return !isEmpty && text == null;
        }
    }
}
