package io.github.opendata4j.model.internal.sheet;

import io.github.opendata4j.model.table.TableSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * An XLS workbook (MS-XLS, BIFF8), record by record through Apache POI: formulas, drawings and macros are passed over.
 * The only class but {@link XlsSheetRows} that needs that library; without it, loading this one fails.
 */
final class XlsWorkbook implements Workbook {

    /** The longest file, 64 MiB: it is all in memory, and a sheet of it has 65 536 rows at most. */
    static final long MAX_BYTES = 64L << 20;

    private static final String STREAM = "Workbook";

    private final POIFSFileSystem files;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();

    /** The format of each style, in the order of the styles. */
    private final List<NumberFormat> formats = new ArrayList<>();

    private SheetDates dates = SheetDates.FROM_1900;
    private @Nullable SSTRecord strings;

    private XlsWorkbook(POIFSFileSystem files) throws IOException {
        this.files = files;
        if (!files.getRoot().hasEntryCaseInsensitive(STREAM)) {
            throw WorkbookFaults.unsupported(files.getRoot().hasEntryCaseInsensitive("Book") ? "XLS 5.0/95" : "OLE2");
        }
        try (InputStream in = open()) {
            readGlobals(new RecordFactoryInputStream(in, false));
        }
        if (sheets.isEmpty()) {
            throw WorkbookFaults.damaged();
        }
    }

    static XlsWorkbook open(TableSource source) throws IOException {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readNBytes((int) MAX_BYTES + 1);
        }
        if (bytes.length > MAX_BYTES) {
            throw WorkbookFaults.limit(MAX_BYTES);
        }
        return guarded(() -> {
            POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
            try {
                return new XlsWorkbook(files);
            } catch (IOException | RuntimeException e) {
                try (files) {
                    throw e; // nobody else can close it
                }
            }
        });
    }

    /** What reads through the library, which tells of damage in many ways. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /** The border to the library: whatever it throws at a file, the file is to blame. */
    static <T> T guarded(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (WorkbookException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw WorkbookFaults.encrypted();
        } catch (OldExcelFormatException e) {
            throw WorkbookFaults.unsupported("XLS 5.0/95");
        } catch (IOException | RuntimeException e) {
            throw WorkbookFaults.damaged();
        }
    }

    private InputStream open() throws IOException {
        return files.createDocumentInputStream(STREAM);
    }

    private void readGlobals(RecordFactoryInputStream records) {
        Map<Integer, NumberFormat> byId = new HashMap<>();
        List<Integer> ids = new ArrayList<>();
        for (Record next = records.nextRecord(); next != null; next = records.nextRecord()) {
            if (next instanceof EOFRecord) {
                break;
            } else if (next instanceof BoundSheetRecord sheet) {
                sheets.add(sheet);
            } else if (next instanceof FormatRecord format) {
                byId.put(format.getIndexCode(), NumberFormat.of(format.getFormatString()));
            } else if (next instanceof ExtendedFormatRecord style) {
                ids.add((int) style.getFormatIndex());
            } else if (next instanceof DateWindow1904Record window) {
                dates = window.getWindowing() == 1 ? SheetDates.FROM_1904 : SheetDates.FROM_1900;
            } else if (next instanceof SSTRecord texts) {
                strings = texts;
            }
        }
        for (int id : ids) {
            NumberFormat own = byId.get(id);
            formats.add((own == null ? NumberFormat.builtIn(id) : own).withoutCode());
        }
    }

    NumberFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }

    String sharedString(int index) {
        if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
            throw WorkbookFaults.damaged();
        }
        return strings.getString(index).getString();
    }

    @Override
    public String format() {
        return "XLS";
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets.stream()
                .map(sheet -> new SheetInfo(sheet.getSheetname(), !sheet.isHidden() && !sheet.isVeryHidden()))
                .toList();
    }

    @Override
    public SheetDates dates() {
        return dates;
    }

    @Override
    public SheetRows rows(int sheet) throws IOException {
        return rows(sheet, false);
    }

    @Override
    public SheetRows wholeRows(int sheet) throws IOException {
        return rows(sheet, true);
    }

    private SheetRows rows(int sheet, boolean whole) throws IOException {
        List<BoundSheetRecord> asTheyLie = new ArrayList<>(sheets);
        asTheyLie.sort(Comparator.comparingLong(each -> each.getPositionOfBof() & 0xffffffffL));
        int before = asTheyLie.indexOf(sheets.get(sheet));
        return guarded(() -> {
            InputStream in = open();
            try {
                return new XlsSheetRows(in, this, before, whole);
            } catch (RuntimeException e) {
                try (in) {
                    throw e; // nobody else can close it
                }
            }
        });
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
