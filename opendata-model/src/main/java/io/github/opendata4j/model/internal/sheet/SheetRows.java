package io.github.opendata4j.model.internal.sheet;

import java.io.Closeable;
import java.io.IOException;

/** Goes through the rows of one sheet, mostly those that have something in them, from the top. Not for use by several threads. */
public interface SheetRows extends Closeable {

    /**
     * Goes to the next row that is not blank, or of {@linkplain Workbook#wholeRows all rows} to the next.
     *
     * @return false at the end
     * @throws IOException if the file can't be read
     * @throws WorkbookException if the sheet can't be read any further
     */
    boolean next() throws IOException;

    /**
     * The row that {@link #next()} went to.
     *
     * @return the row; filled again by the next call
     */
    SheetRow row();

    /**
     * How many cells all rows have, if they are {@linkplain Workbook#wholeRows all} asked for and the file says so.
     *
     * @return 0 if each row has its own {@link SheetRow#width()}; known once {@link #next()} was called
     */
    int columns();

    /**
     * What else is in the sheet.
     *
     * @return complete once {@link #next()} has returned false
     */
    SheetTraits traits();
}
