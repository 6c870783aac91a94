package io.github.opendata4j.model.internal.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the numbers of an XLSX workbook are shown, by the number of a cell's style. Immutable. */
final class XlsxStyles {

    /** What spreadsheets allow. */
    private static final int MOST_STYLES = 65_536;

    private final List<NumberFormat> formats;

    private XlsxStyles(List<NumberFormat> formats) {
        this.formats = formats;
    }

    /** The styles of a workbook that has none. */
    static XlsxStyles none() {
        return new XlsxStyles(List.of());
    }

    static XlsxStyles read(XmlReader xml) throws IOException {
        Map<Integer, NumberFormat> byId = new HashMap<>();
        List<NumberFormat> formats = new ArrayList<>();
        boolean inCells = false;
        while (xml.next() != XmlReader.EOF) {
            if (xml.isStart("numFmt") && byId.size() < MOST_STYLES) {
                byId.putIfAbsent(
                        xml.attributes().number("numFmtId", -1), NumberFormat.of(xml.attribute("formatCode", "")));
            } else if (xml.name().equals("cellXfs")) {
                inCells = xml.isStart("cellXfs");
            } else if (inCells && xml.isStart("xf") && formats.size() < MOST_STYLES) {
                int id = xml.attributes().number("numFmtId", 0);
                NumberFormat own = byId.get(id);
                formats.add(own == null ? NumberFormat.builtIn(id) : own);
            }
        }
        return new XlsxStyles(List.copyOf(formats));
    }

    NumberFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }
}
