package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the findings of a report as CSV, a row for each that the report keeps, to be sorted, filtered and shared out.
 * Immutable.
 *
 * <pre>{@code
 * CsvReport.in(Locale.FRENCH).forSpreadsheet().write(report, folder.resolve("rapport.csv"));
 * }</pre>
 *
 * <p>The columns are those of the JSON form, in every language: {@code severity, code, resource, row, line, cell,
 * column, field, pointer, message, suggestion}, then {@code value} if values were asked for. What is not known, or tells
 * a value that was not asked for, is empty. As it stands the form is RFC 4180: commas, CR LF, UTF-8 without byte order mark.
 *
 * <p>Names and values may be hostile. A text that a spreadsheet would take for a formula, since it begins with
 * {@code =}, {@code +}, {@code -} or {@code @}, gets an apostrophe before it; controls and what would turn the
 * direction of writing are shown as their code, and each finding stays on one line.
 */
public final class CsvReport implements ReportRenderer {
    private static final String FORMULA = "[\\s\\p{Z}]*[=+\\-@\uff1d\uff0b\uff0d\uff20].*";
    private static final List<String> COLUMNS = List.of(
            "severity",
            "code",
            "resource",
            "row",
            "line",
            "cell",
            "column",
            "field",
            "pointer",
            "message",
            "suggestion");

    private final Locale locale;
    private final boolean values;
    private final boolean spreadsheet;

    private CsvReport(Locale locale, boolean values, boolean spreadsheet) {
        this.locale = locale;
        this.values = values;
        this.spreadsheet = spreadsheet;
    }

    /**
     * Rows with messages in a language, without the values of cells.
     *
     * @param locale the reader's language: English, or French for all others
     * @return the renderer
     */
    public static CsvReport in(Locale locale) {
        return new CsvReport(locale, false, false);
    }

    /**
     * The same with the values of cells, which may be personal data.
     *
     * @return another renderer
     */
    public CsvReport showValues() {
        return new CsvReport(locale, true, spreadsheet);
    }

    /**
     * The same as a spreadsheet of the reader's language opens it with a double click: with a byte order mark, and in
     * French with semicolons.
     *
     * @return another renderer
     */
    public CsvReport forSpreadsheet() {
        return new CsvReport(locale, values, true);
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        if (spreadsheet) {
            out.write('\ufeff');
        }
        CSVPrinter printer = new CSVPrinter(out, format()); // not closed: it would close what is not ours
        for (String column : COLUMNS) {
            printer.print(column);
        }
        if (values) {
            printer.print("value");
        }
        printer.println();
        for (Finding finding : report.findings()) {
            print(finding, printer);
        }
    }

    private CSVFormat format() {
        char delimiter = spreadsheet && Phrases.in(locale).locale().equals(Locale.FRENCH) ? ';' : ',';
        return CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    }

    private void print(Finding finding, CSVPrinter printer) throws IOException {
        Location place = finding.location();
        printer.print(finding.severity());
        printer.print(finding.code());
        printer.print(harmless(place.resource()));
        printer.print(number(place.row()));
        printer.print(number(place.line()));
        printer.print(place.cell().orElse(""));
        printer.print(number(place.column()));
        printer.print(harmless(place.field()));
        printer.print(harmless(place.pointer()));
        printer.print(harmless(finding.message(locale)));
        printer.print(harmless(CellContent.suggestion(finding, values)));
        if (values) {
            printer.print(harmless(finding.value()));
        }
        printer.println();
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String harmless(Optional<String> text) {
        return text.map(CsvReport::harmless).orElse("");
    }

    /** Spreadsheets look past blanks, and some take the full-width signs for the plain ones. */
    private static String harmless(String text) {
        String shown = Visible.text(text);
        return shown.matches(FORMULA) ? "'" + shown : shown;
    }
}
