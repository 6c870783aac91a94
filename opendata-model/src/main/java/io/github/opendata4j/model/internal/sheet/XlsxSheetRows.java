package io.github.opendata4j.model.internal.sheet;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Streams the rows of one sheet of an XLSX workbook (ECMA-376 part 1, § 18.3). */
final class XlsxSheetRows implements SheetRows {

    /** Gives the shared text of a number. */
    interface Texts {
        String get(int index) throws IOException;
    }

    private final XmlReader xml;
    private final Texts texts;
    private final XlsxStyles styles;
    private final boolean whole;
    private final SheetTraits traits = new SheetTraits();
    private final SheetRow row = new SheetRow();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private boolean hasValue;
    private boolean hasFormula;

    /** How far the sheet is said to reach; 0 if nothing is said. */
    private XlsxReference.Extent stated = XlsxReference.Extent.UNKNOWN;

    /** {@code whole} gives blank rows too, and nothing beyond what the sheet is said to reach to. */
    XlsxSheetRows(XmlReader xml, Texts texts, XlsxStyles styles, boolean whole) {
        this.xml = xml;
        this.texts = texts;
        this.styles = styles;
        this.whole = whole;
    }

    @Override
    public boolean next() throws IOException {
        while (xml.next() != XmlReader.EOF) {
            if (xml.isStart("row")) {
                readRow();
                if (whole && stated.rows() > 0 && row.number() > stated.rows()) {
                    return false;
                } else if (row.size() > 0 || whole) {
                    return true;
                }
            } else if (whole && xml.isStart("dimension")) {
                stated = XlsxReference.extent(xml.attribute("ref", ""));
            } else if (xml.isStart("mergeCell")) {
                traits.merge(xml.attribute("ref", ""));
            } else if (xml.isStart("col") && xml.attributes().isTrue("hidden")) {
                hideColumns(xml.attributes().number("min", 0), xml.attributes().number("max", 0));
            }
        }
        return false;
    }

    /** One that reaches to the last column hides what is right of the table. */
    private void hideColumns(int first, int last) {
        if (first > 0 && last >= first && last < SheetRow.MAX_COLUMNS) {
            traits.hideColumns(last - first + 1);
        }
    }

    private void readRow() throws IOException {
        row.begin(
                xml.attributes().number("r", row.number() + 1), xml.attributes().isTrue("hidden"));
        int column = 0;
        while (true) {
            int kind = xml.next();
            if (kind == XmlReader.START) {
                if (xml.isStart("c")) {
                    column = XlsxReference.column(xml.find("r"), column);
                    put(column, readCell());
                    column++;
                } else {
                    xml.skipElement();
                }
            } else if (kind == XmlReader.END) {
                break;
            }
        }
        row.reach(stated.columns());
        if (row.isHidden() && row.size() > 0) {
            traits.hideRow();
        }
    }

    private void put(int column, @Nullable SheetCell cell) {
        if (stated.columns() == 0 || column < stated.columns()) {
            row.put(column, cell);
        }
    }

    private @Nullable SheetCell readCell() throws IOException {
        String type = xml.attribute("t", "n");
        int style = xml.attributes().number("s", 0);
        value.setLength(0);
        formula.setLength(0);
        hasValue = false;
        hasFormula = false;
        for (int kind = xml.next(); kind != XmlReader.END; kind = xml.next()) {
            if (kind == XmlReader.START) {
                readPart();
            }
        }
        return cell(type, style);
    }

    private void readPart() throws IOException {
        if (xml.isStart("v")) {
            hasValue = true;
            content(value);
        } else if (xml.isStart("is")) {
            hasValue = true;
            XlsxText.read(xml, value);
        } else if (xml.isStart("f")) {
            hasFormula = true;
            content(formula);
        } else {
            xml.skipElement();
        }
    }

    private void content(StringBuilder into) throws IOException {
        for (int kind = xml.next(); kind != XmlReader.END; kind = xml.next()) {
            if (kind == XmlReader.TEXT) {
                xml.appendText(into, XlsxText.LONGEST);
            } else {
                xml.skipElement();
            }
        }
    }

    private @Nullable SheetCell cell(String type, int style) throws IOException {
        boolean isText = type.equals("str") || type.equals("inlineStr");
        if (!hasValue || (value.isEmpty() && !isText)) {
            return hasFormula ? new SheetCell.Unsolved("=" + formula) : null;
        }
        return switch (type) {
            case "s" -> text(texts.get(XlsxReference.index(value)));
            case "str", "inlineStr" -> text(XlsxText.unescaped(value));
            case "b" ->
                new SheetCell.Bool(
                        value.toString().equals("1") || value.toString().equals("true"), styles.format(style));
            case "e" -> new SheetCell.Fault(value.toString());
            case "d" -> moment(value.toString());
            default -> number(style);
        };
    }

    private static @Nullable SheetCell text(String text) {
        return text.isEmpty() ? null : new SheetCell.Text(text);
    }

    private SheetCell number(int style) {
        return NumberCells.of(NumberCells.parsed(value), styles.format(style));
    }

    private static SheetCell moment(String iso) {
        try {
            String local = iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso;
            return local.indexOf('T') > 0
                    ? new SheetCell.Moment(LocalDateTime.parse(local), true)
                    : new SheetCell.Moment(LocalDate.parse(local).atStartOfDay(), false);
        } catch (DateTimeException e) {
            throw WorkbookFaults.damaged();
        }
    }

    @Override
    public SheetRow row() {
        return row;
    }

    @Override
    public int columns() {
        return stated.columns();
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
