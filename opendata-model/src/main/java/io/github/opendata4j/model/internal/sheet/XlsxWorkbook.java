package io.github.opendata4j.model.internal.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An XLSX workbook (ECMA-376). Its sheets are streamed; only styles and shared texts are held. */
final class XlsxWorkbook implements Workbook {

    /** Where every program puts the part that lists the sheets. */
    static final String PART = "xl/workbook.xml";

    private static final int MOST_SHEETS = 4096;

    private final XlsxParts parts;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private final XlsxStyles styles;
    private SheetDates dates = SheetDates.FROM_1900;
    private @Nullable SharedStrings strings;

    XlsxWorkbook(WorkbookParts zip) throws IOException {
        this.parts = new XlsxParts(zip);
        try (XmlReader xml = parts.open(PART)) {
            readSheets(xml);
        }
        Optional<String> stylesPart = parts.only("styles");
        if (stylesPart.isPresent()) {
            try (XmlReader xml = parts.open(stylesPart.get())) {
                styles = XlsxStyles.read(xml);
            }
        } else {
            styles = XlsxStyles.none();
        }
    }

    private void readSheets(XmlReader xml) throws IOException {
        while (xml.next() != XmlReader.EOF) {
            if (xml.isStart("workbookPr")) {
                dates = xml.attributes().isTrue("date1904") ? SheetDates.FROM_1904 : SheetDates.FROM_1900;
            } else if (xml.isStart("sheet") && sheets.size() < MOST_SHEETS) {
                String name = xml.attribute("name", "");
                boolean visible = xml.attribute("state", "visible").equals("visible");
                parts.worksheet(xml.attribute("r:id", "")).ifPresent(path -> {
                    sheets.add(new SheetInfo(name, visible));
                    paths.add(path);
                });
            }
        }
        if (sheets.isEmpty()) {
            throw WorkbookFaults.damaged();
        }
    }

    @Override
    public String format() {
        return "XLSX";
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public SheetDates dates() {
        return dates;
    }

    @Override
    public SheetRows rows(int sheet) throws IOException {
        return new XlsxSheetRows(parts.open(paths.get(sheet)), this::sharedString, styles, false);
    }

    @Override
    public SheetRows wholeRows(int sheet) throws IOException {
        return new XlsxSheetRows(parts.open(paths.get(sheet)), this::sharedString, styles, true);
    }

    /** They are read when the first cell asks for one: a sheet of numbers needs none. */
    private String sharedString(int index) throws IOException {
        SharedStrings known = strings;
        if (known == null) {
            Optional<String> part = parts.only("sharedStrings");
            if (part.isEmpty()) {
                throw WorkbookFaults.damaged();
            }
            try (XmlReader xml = parts.open(part.get())) {
                known = SharedStrings.read(xml);
            }
            strings = known;
        }
        return known.get(index);
    }

    /** Nothing is held open. */
    @Override
    public void close() {}
}
