package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.sheet.SheetCell;
import io.github.opendata4j.model.internal.sheet.SheetRow;
import io.github.opendata4j.model.table.SkippedRows;
import java.util.BitSet;

/**
 * The rows of a sheet that its dialect says are no data. It is asked from the top about each row that has something in
 * it, and remembers what it said, so that the blank rows between can be told from them.
 */
final class SheetComments {

    private final SkippedRows rows;
    private final BitSet taken = new BitSet();
    private final BitSet left = new BitSet();

    SheetComments(SkippedRows rows) {
        this.rows = rows;
    }

    /** Whether a row that has something in it is no data. */
    boolean takes(SheetRow row) {
        boolean takes = rows.rows().contains(row.number()) || isComment(row);
        (takes ? taken : left).set(row.number());
        return takes;
    }

    /** Whether the first cell is a text that begins as comments do; numbers and errors of formulas are no comments. */
    private boolean isComment(SheetRow row) {
        return rows.prefix().isPresent()
                && row.cell(0) instanceof SheetCell.Text text
                && text.text().startsWith(rows.prefix().get());
    }

    /** Whether a row above the last one that was asked about is no data; a blank one is if those are left out. */
    boolean hasTaken(int row) {
        return taken.get(row) || rows.rows().contains(row) || (rows.isBlankSkipped() && !left.get(row));
    }
}
