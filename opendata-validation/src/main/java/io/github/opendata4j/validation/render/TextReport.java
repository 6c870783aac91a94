package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes a report as plain text for a terminal of 80 columns or a mail: the verdict in a sentence, then what to do and
 * how often, then where.
 *
 * <pre>{@code
 * System.out.print(TextReport.in(Locale.FRENCH).render(report));
 * }</pre>
 */
public final class TextReport implements ReportRenderer {
    private final Locale locale;
    private final boolean values;

    private TextReport(Locale locale, boolean values) {
        this.locale = locale;
        this.values = values;
    }

    /**
     * Text in a language, without the values of cells.
     *
     * @param locale the reader's language: English, or French for all others
     * @return the renderer
     */
    public static TextReport in(Locale locale) {
        return new TextReport(locale, false);
    }

    /**
     * The same with the values of cells, which may be personal data.
     *
     * @return another renderer
     */
    public TextReport showValues() {
        return new TextReport(locale, true);
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        TextReportWriter writer = new TextReportWriter(Phrases.in(locale), values);
        for (String line : writer.lines(report)) {
            out.write(line);
            out.write('\n');
        }
    }
}
