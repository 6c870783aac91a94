package io.github.opendata4j.model.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DimensionsRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Streams the rows of one sheet of an XLS workbook; cells stand in the order of their rows there. */
final class XlsSheetRows implements SheetRows {

    private final InputStream in;
    private final XlsWorkbook workbook;
    private final RecordFactoryInputStream records;
    private final SheetTraits traits = new SheetTraits();
    private final SheetRow row = new SheetRow();
    private final BitSet hidden = new BitSet();

    /** A cell of the row after the one at hand, which had to be read to know that the row is complete. */
    private @Nullable CellValueRecordInterface ahead;

    /** The column of a formula whose result, a text, is a record of its own behind it; below zero if there is none. */
    private int awaited = -1;

    private boolean ended;
    private int charts;
    private final boolean whole;

    /** How many columns the sheet is said to have. */
    private int columns;

    /** {@code before} is how many other sheets lie before this one; {@code whole} gives blank rows too. */
    XlsSheetRows(InputStream in, XlsWorkbook workbook, int before, boolean whole) {
        this.whole = whole;
        this.in = in;
        this.workbook = workbook;
        this.records = new RecordFactoryInputStream(in, false);
        int depth = 0;
        int ends = 0;
        while (ends <= before) { // the workbook's own part, then one for each sheet
            Record next = records.nextRecord();
            if (next == null) {
                throw WorkbookFaults.damaged();
            }
            depth += next instanceof BOFRecord ? 1 : 0;
            if (next instanceof EOFRecord && --depth == 0) {
                ends++;
            }
        }
    }

    @Override
    public boolean next() throws IOException {
        return XlsWorkbook.guarded(this::readRow);
    }

    private boolean readRow() {
        boolean begun;
        do {
            if (ended && ahead == null) {
                return false;
            }
            begun = ahead != null;
            if (ahead != null) {
                begin(ahead.getRow());
                put(ahead);
                ahead = null;
            }
            while (!ended && ahead == null) {
                begun = take(records.nextRecord(), begun);
            }
        } while (row.size() == 0 && !(whole && begun));
        row.reach(columns);
        if (row.isHidden() && row.size() > 0) {
            traits.hideRow();
        }
        return true;
    }

    private void begin(int index) {
        row.begin(index + 1, hidden.get(index));
    }

    /** Takes in a record; returns whether a row has begun. */
    private boolean take(@Nullable Record next, boolean begun) {
        if (next == null) {
            ended = true;
        } else if (next instanceof BOFRecord chart && chart.getType() != BOFRecord.TYPE_WORKSHEET) {
            charts++; // within the sheet
        } else if (next instanceof EOFRecord) {
            ended = charts-- == 0;
        } else if (charts == 0) {
            return takeOwn(next, begun);
        }
        return begun;
    }

    private boolean takeOwn(Record next, boolean begun) {
        if (next instanceof CellValueRecordInterface cell) {
            if (begun && cell.getRow() + 1 != row.number()) {
                ahead = cell;
                return true;
            } else if (!begun) {
                begin(cell.getRow());
            }
            put(cell);
            return true;
        } else if (next instanceof StringRecord text && awaited >= 0) {
            row.put(awaited, text(text.getString()));
            awaited = -1;
        } else if (next instanceof RowRecord info && info.getZeroHeight()) {
            hidden.set(info.getRowNumber());
        } else if (next instanceof ColumnInfoRecord info && info.getHidden()) {
            hideColumns(info);
        } else if (whole && next instanceof DimensionsRecord extent) {
            columns = Math.max(0, extent.getLastCol());
        } else if (next instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                traits.merge(merged.getAreaAt(i).formatAsString());
            }
        }
        return begun;
    }

    private void hideColumns(ColumnInfoRecord info) {
        if (info.getLastColumn() < 255) {
            traits.hideColumns(info.getLastColumn() - info.getFirstColumn() + 1);
        }
    }

    private void put(CellValueRecordInterface cell) {
        row.put(cell.getColumn(), read(cell));
    }

    private @Nullable SheetCell read(CellValueRecordInterface cell) {
        if (cell instanceof NumberRecord number) {
            return number(number.getValue(), cell);
        } else if (cell instanceof LabelSSTRecord label) {
            return text(workbook.sharedString(label.getSSTIndex()));
        } else if (cell instanceof LabelRecord label) {
            return text(label.getValue());
        } else if (cell instanceof BoolErrRecord value) {
            return value.isBoolean() ? truth(value.getBooleanValue()) : fault(value.getErrorValue());
        }
        return cell instanceof FormulaRecord formula ? read(formula) : null;
    }

    private @Nullable SheetCell read(FormulaRecord formula) {
        return switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> number(formula.getValue(), formula);
            case BOOLEAN -> truth(formula.getCachedBooleanValue());
            case ERROR -> fault((byte) formula.getCachedErrorValue());
            case STRING -> {
                awaited = formula.getColumn();
                yield null;
            }
            default -> null;
        };
    }

    private SheetCell number(double value, CellValueRecordInterface cell) {
        if (!Double.isFinite(value)) {
            throw WorkbookFaults.damaged();
        }
        return NumberCells.of(value, workbook.format(cell.getXFIndex()));
    }

    private static SheetCell truth(boolean value) {
        return new SheetCell.Bool(value, NumberFormat.GENERAL);
    }

    private static SheetCell fault(byte code) {
        return new SheetCell.Fault(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#");
    }

    private static @Nullable SheetCell text(String text) {
        return text.isEmpty() ? null : new SheetCell.Text(text);
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
        in.close();
    }
}
