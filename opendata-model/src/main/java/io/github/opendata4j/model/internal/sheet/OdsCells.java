package io.github.opendata4j.model.internal.sheet;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Reads cells of ODS: the value from the attributes, the text from the paragraphs within. */
final class OdsCells {

    /** The longest text of a cell that is kept. */
    private static final int LONGEST = XlsxText.LONGEST;

    private static final int MOST_BLANKS = 1024;

    private final XmlReader xml;
    private final StringBuilder text = new StringBuilder();
    private boolean firstParagraph;

    OdsCells(XmlReader xml) {
        this.xml = xml;
    }

    /** Reads the cell whose tag was just opened, to its end. */
    @Nullable
    SheetCell read() throws IOException {
        boolean covered = xml.isStart("table:covered-table-cell");
        String formula = xml.find("table:formula");
        String type = xml.attribute("office:value-type", "");
        boolean fault = xml.attribute("calcext:value-type", "").equals("error");
        String value = value(type);
        readText();
        if (covered) {
            return null; // what is behind a merged cell is not shown, and mostly forgotten
        } else if (fault) {
            return new SheetCell.Fault(text.toString());
        } else if (formula != null && type.isEmpty() && text.isEmpty()) {
            return new SheetCell.Unsolved(afterNamespace(formula));
        }
        return cell(type, value);
    }

    private @Nullable String value(String type) {
        return switch (type) {
            case "float", "percentage", "currency" -> xml.find("office:value");
            case "date" -> xml.find("office:date-value");
            case "time" -> xml.find("office:time-value");
            case "boolean" -> xml.find("office:boolean-value");
            default -> xml.find("office:string-value");
        };
    }

    /** {@code of:=A1} is {@code =A1}. */
    private static String afterNamespace(String formula) {
        int equals = formula.indexOf('=');
        return equals < 0 ? "=" : formula.substring(equals);
    }

    private @Nullable SheetCell cell(String type, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return text.isEmpty() ? null : new SheetCell.Text(text.toString());
        }
        return switch (type) {
            case "float", "percentage", "currency" -> number(NumberCells.parsed(value));
            case "date" -> new SheetCell.Moment(date(value), value.indexOf('T') > 0);
            case "time" -> new SheetCell.Numeric(days(value), TIME, "");
            case "boolean" -> new SheetCell.Bool(value.equals("true"), NumberFormat.GENERAL);
            default -> new SheetCell.Text(text.isEmpty() ? value : text.toString());
        };
    }

    private static final NumberFormat TIME = new NumberFormat(NumberFormat.Kind.TIME, 0, NumberFormat.GENERAL_CODE);

    /** What is shown counts where it is the same whole number with more zeros. */
    private SheetCell number(double number) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits >= 0; i++) {
            char character = text.charAt(i);
            boolean digit = character >= '0' && character <= '9';
            boolean blank = character == ' ' || character == '\u00A0' || character == '\u202F';
            digits = digit ? digits + 1 : blank ? digits : -1;
        }
        return NumberCells.of(
                number, new NumberFormat(NumberFormat.Kind.NUMBER, Math.max(0, digits), NumberFormat.GENERAL_CODE));
    }

    private static LocalDateTime date(String iso) {
        try {
            return iso.indexOf('T') > 0
                    ? LocalDateTime.parse(iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso)
                    : LocalDate.parse(iso).atStartOfDay();
        } catch (DateTimeException e) {
            throw WorkbookFaults.damaged();
        }
    }

    private static double days(String iso) {
        try {
            return Duration.parse(iso).toMillis() / (double) Duration.ofDays(1).toMillis();
        } catch (DateTimeException | ArithmeticException e) {
            throw WorkbookFaults.damaged();
        }
    }

    /** Paragraphs as lines; comments and drawings are no part of it. */
    private void readText() throws IOException {
        text.setLength(0);
        firstParagraph = true;
        int outside = xml.depth() - 1;
        boolean inParagraph = false;
        int paragraph = 0;
        while (xml.depth() > outside) {
            int kind = xml.next();
            if (kind == XmlReader.START) {
                if (!inParagraph && xml.isStart("text:p")) {
                    inParagraph = true;
                    paragraph = xml.depth();
                    beginParagraph();
                } else if (!inParagraph || !isRun()) {
                    xml.skipElement();
                }
            } else if (kind == XmlReader.TEXT && inParagraph) {
                xml.appendText(text, LONGEST);
            } else if (kind == XmlReader.END && xml.depth() < paragraph) {
                inParagraph = false;
            }
        }
    }

    private void beginParagraph() {
        if (!firstParagraph && text.length() < LONGEST) {
            text.append('\n');
        }
        firstParagraph = false;
    }

    /** What stands within a paragraph; blanks are elements of their own. */
    private boolean isRun() {
        switch (xml.name()) {
            case "text:s" ->
                append(" "
                        .repeat(Math.min(
                                MOST_BLANKS, Math.max(1, xml.attributes().number("text:c", 1)))));
            case "text:tab" -> append("\t");
            case "text:line-break" -> append("\n");
            case "text:span", "text:a" -> {
                return true;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void append(String more) {
        if (text.length() + more.length() <= LONGEST) {
            text.append(more);
        }
    }
}
