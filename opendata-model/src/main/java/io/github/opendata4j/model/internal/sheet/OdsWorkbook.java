package io.github.opendata4j.model.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An ODS workbook (OpenDocument 1.2 and 1.3, part 3). All sheets are in one part, which is gone through once to list
 * them, and once more to read one.
 */
final class OdsWorkbook implements Workbook {

    static final String PART = "content.xml";

    static final Map<String, String> PREFIXES = Map.of(
            "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office",
            "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table",
            "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text",
            "urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style",
            "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest",
            "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", "calcext");

    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int MOST_SHEETS = 4096;

    private final WorkbookParts zip;
    private final List<SheetInfo> sheets = new ArrayList<>();

    /** The width of each sheet whose rows were all asked for. */
    private final Map<Integer, Integer> widths = new HashMap<>();

    /** The styles of sheets that are not shown. */
    private final Set<String> hiddenStyles = new HashSet<>();

    OdsWorkbook(WorkbookParts zip) throws IOException {
        this.zip = zip;
        refuseEncrypted();
        try (XmlReader xml = open(PART)) {
            listSheets(xml);
        }
        if (sheets.isEmpty()) {
            throw WorkbookFaults.damaged();
        }
    }

    private void refuseEncrypted() throws IOException {
        if (zip.has(MANIFEST)) {
            try (XmlReader xml = open(MANIFEST)) {
                while (xml.next() != XmlReader.EOF) {
                    if (xml.isStart("manifest:encryption-data")) {
                        throw WorkbookFaults.encrypted();
                    }
                }
            }
        }
    }

    private void listSheets(XmlReader xml) throws IOException {
        String family = "";
        while (xml.next() != XmlReader.EOF) {
            if (xml.isStart("style:style")) {
                family = xml.attribute("style:name", "");
            } else if (xml.isStart("style:table-properties") && isHiding(xml)) {
                hiddenStyles.add(family);
            } else if (xml.isStart("table:table") && sheets.size() < MOST_SHEETS) {
                boolean visible = !hiddenStyles.contains(xml.attribute("table:style-name", ""));
                sheets.add(new SheetInfo(xml.attribute("table:name", ""), visible));
                xml.skipElement();
            } else if (xml.isStart("office:forms") || xml.isStart("table:tracked-changes")) {
                xml.skipElement();
            }
        }
    }

    private boolean isHiding(XmlReader xml) {
        return xml.attribute("table:display", "true").equals("false") && hiddenStyles.size() < MOST_SHEETS;
    }

    private XmlReader open(String part) throws IOException {
        InputStream in = zip.open(part);
        try {
            return new XmlReader(in, PREFIXES);
        } catch (IOException | RuntimeException e) {
            try (in) {
                throw e; // nobody else can close it
            }
        }
    }

    @Override
    public String format() {
        return "ODS";
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    /** Days are stored as such; a mere number counts from the same day as in other workbooks. */
    @Override
    public SheetDates dates() {
        return SheetDates.FROM_1900;
    }

    @Override
    public SheetRows rows(int sheet) throws IOException {
        return new OdsSheetRows(table(sheet));
    }

    /** To know how wide the widest row is, the sheet is gone through once more. */
    @Override
    public SheetRows wholeRows(int sheet) throws IOException {
        Integer width = widths.get(sheet);
        if (width == null) {
            width = 0;
            try (SheetRows rows = OdsSheetRows.whole(table(sheet), 0)) {
                while (rows.next()) {
                    width = Math.max(width, rows.row().width());
                }
            }
            widths.put(sheet, width);
        }
        return OdsSheetRows.whole(table(sheet), width);
    }

    /** Goes to the beginning of a sheet. */
    private XmlReader table(int sheet) throws IOException {
        XmlReader xml = open(PART);
        try {
            for (int table = -1; table < sheet; ) {
                if (xml.next() == XmlReader.EOF) {
                    throw WorkbookFaults.damaged();
                } else if (xml.isStart("table:table")) {
                    table++;
                    if (table < sheet) {
                        xml.skipElement();
                    }
                } else if (xml.isStart("office:forms") || xml.isStart("table:tracked-changes")) {
                    xml.skipElement();
                }
            }
            return xml;
        } catch (IOException | RuntimeException e) {
            try (xml) {
                throw e; // nobody else can close it
            }
        }
    }

    /** Nothing is held open. */
    @Override
    public void close() {}
}
