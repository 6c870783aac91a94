package io.github.opendata4j.model.internal.scan;

import java.util.List;

/**
 * The header of a sheet, its rows numbered as the spreadsheet shows them.
 *
 * @param labels one for each column
 * @param firstRow the first row of labels
 * @param lastRow the last row of labels, with data below; 0 where the first row is data
 * @param isPreceded whether rows are above it of which the dialect does not say that they are no data
 */
record SheetHeader(List<String> labels, int firstRow, int lastRow, boolean isPreceded) {

    /** For a sheet that has no labels of its own. */
    static SheetHeader unwritten(List<String> labels) {
        return new SheetHeader(labels, 1, 0, false);
    }

    /** How many records the header is. */
    int records() {
        return lastRow == 0 ? 0 : 1;
    }
}
