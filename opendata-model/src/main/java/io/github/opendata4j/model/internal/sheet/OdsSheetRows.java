package io.github.opendata4j.model.internal.sheet;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Streams the rows of one sheet of an ODS workbook. What is repeated is repeated here too, but blank rows and cells cost
 * nothing, and those with something in them are bounded.
 */
final class OdsSheetRows implements SheetRows {

    /** How many cells repetition may make of a file, beside those that stand in it: 2²⁵. */
    static final long MOST_REPEATED = 1L << 25;

    /** From here on the national validator's library takes what is repeated once. */
    private static final int OFTEN = 32;

    private final XmlReader xml;
    private final OdsCells cells;
    private final SheetTraits traits = new SheetTraits();
    private final SheetRow row = new SheetRow();

    /** The number of the last row that was read, blank ones counted. */
    private int last;

    /** How many times the row at hand is still to be given. */
    private int again;

    private long repeated;
    private final int inside;
    private final boolean whole;
    private final int columns;

    /** The sheet's own tag was just read. */
    OdsSheetRows(XmlReader xml) {
        this(xml, false, 0);
    }

    /** Every row, blank or not; each at least so wide. What is repeated often counts once then. */
    static OdsSheetRows whole(XmlReader xml, int columns) {
        return new OdsSheetRows(xml, true, columns);
    }

    private OdsSheetRows(XmlReader xml, boolean whole, int columns) {
        this.xml = xml;
        this.whole = whole;
        this.columns = columns;
        this.inside = xml.depth();
        this.cells = new OdsCells(xml);
    }

    @Override
    public boolean next() throws IOException {
        if (again > 0) {
            again--;
            row.renumber(row.number() + 1);
            return true;
        }
        while (xml.depth() >= inside) {
            if (xml.next() != XmlReader.START) {
                continue;
            }
            if (xml.isStart("table:table-row")) {
                if (readRow()) {
                    return true;
                }
            } else if (xml.isStart("table:table-column")) {
                readColumns();
            } else if (!isGroup()) {
                xml.skipElement();
            }
        }
        return false;
    }

    /** Elements around rows and columns, which are none themselves. */
    private boolean isGroup() {
        return switch (xml.name()) {
            case "table:table-rows",
                    "table:table-row-group",
                    "table:table-header-rows",
                    "table:table-columns",
                    "table:table-column-group",
                    "table:table-header-columns" -> true;
            default -> false;
        };
    }

    private void readColumns() {
        int count = repetition("table:number-columns-repeated");
        if (!xml.attribute("table:visibility", "visible").equals("visible") && count < SheetRow.MAX_COLUMNS / 2) {
            traits.hideColumns(count);
        }
    }

    private boolean readRow() throws IOException {
        int count = repetition("table:number-rows-repeated");
        boolean hidden = !xml.attribute("table:visibility", "visible").equals("visible");
        int first = last + 1;
        boolean beyond = first > SheetRow.MAX_ROWS;
        last = (int) Math.min((long) last + count, SheetRow.MAX_ROWS);
        if (beyond) {
            xml.skipElement();
            return false;
        }
        row.begin(first, hidden);
        readCells();
        row.reach(columns);
        if (row.size() == 0 && !whole) {
            return false;
        }
        again = last - first;
        countRepeated((long) again * row.size());
        if (hidden && row.size() > 0) {
            traits.hideRow();
        }
        return true;
    }

    private void readCells() throws IOException {
        int column = 0;
        while (true) {
            int kind = xml.next();
            if (kind == XmlReader.END) {
                return;
            } else if (kind == XmlReader.START) {
                column += isCell() ? readCell(column) : skip();
            }
        }
    }

    private boolean isCell() {
        return xml.isStart("table:table-cell") || xml.isStart("table:covered-table-cell");
    }

    private int skip() throws IOException {
        xml.skipElement();
        return 0;
    }

    /** Reads a cell; returns how many columns it stands in. */
    private int readCell(int column) throws IOException {
        int count = repetition("table:number-columns-repeated");
        noteMerge(column);
        @Nullable SheetCell cell = cells.read();
        if (cell != null) {
            if (count > SheetRow.MAX_COLUMNS - column) {
                throw WorkbookFaults.unsafe(SheetRow.MAX_COLUMNS);
            }
            countRepeated(count - 1);
            for (int i = 0; i < count; i++) {
                row.put(column + i, cell);
            }
        }
        int next = Math.min(column + count, SheetRow.MAX_COLUMNS);
        row.reach(next);
        return next - column;
    }

    private void countRepeated(long count) {
        repeated += count;
        if (repeated > MOST_REPEATED) {
            throw WorkbookFaults.unsafe(MOST_REPEATED);
        }
    }

    private void noteMerge(int column) {
        int columns = xml.attributes().number("table:number-columns-spanned", 1);
        int rows = xml.attributes().number("table:number-rows-spanned", 1);
        if (columns > 1 || rows > 1) {
            traits.merge(SheetNames.cell(column, row.number()) + ":"
                    + SheetNames.cell(column + columns - 1, row.number() + rows - 1));
        }
    }

    /** A count of one or more; one where it makes no sense, or is what the national validator takes once. */
    private int repetition(String attribute) {
        int count = Math.max(1, xml.attributes().number(attribute, 1));
        return whole && count >= OFTEN ? 1 : count;
    }

    @Override
    public SheetRow row() {
        return row;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public SheetTraits traits() {
        return traits;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
