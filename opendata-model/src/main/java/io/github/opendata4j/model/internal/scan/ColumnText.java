package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.sheet.SheetCell;
import org.jspecify.annotations.Nullable;

/** How the cells of one column of a spreadsheet become text. */
interface ColumnText {

    /** The text of a cell; empty if there is nothing in it. */
    String text(@Nullable SheetCell cell);

    /** What else is to be known of a cell. */
    CellMark mark(@Nullable SheetCell cell);
}
