package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.internal.page.PageShell;
import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.SourceFacts;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes a report as a page for people: the verdict in a sentence, what to do and who can, how many errors, and each
 * place. One file that needs no script and loads nothing, on a phone as on paper; it may be mailed.
 *
 * <pre>{@code
 * HtmlReport.in(Locale.FRENCH).write(report, folder.resolve("rapport.html"));
 * }</pre>
 *
 * <p>Of each rule and field at most 200 places are listed, however many findings the report holds. Names and values
 * may be hostile: all are escaped, and what would turn the direction of writing is shown as its code.
 */
public final class HtmlReport implements ReportRenderer {
    private final Locale locale;
    private final boolean values;

    private HtmlReport(Locale locale, boolean values) {
        this.locale = locale;
        this.values = values;
    }

    /**
     * A page in a language, without the values of cells.
     *
     * @param locale the reader's language: English, or French for all others
     * @return the renderer
     */
    public static HtmlReport in(Locale locale) {
        return new HtmlReport(locale, false);
    }

    /**
     * The same with the values of cells, which may be personal data.
     *
     * @return another renderer
     */
    public HtmlReport showValues() {
        return new HtmlReport(locale, true);
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        Phrases phrases = Phrases.in(locale);
        String name = report.source()
                .map(SourceFacts::name)
                .map(file -> phrases.colon() + Visible.text(file, 80))
                .orElse("");
        PageWords words = PageWords.in(phrases);
        String body = ReportPageRenderer.of().execute(new ReportPages(phrases, values).of(report));
        PageShell shell = PageShell.of(locale, words.report() + name);
        PageShell explained = report.findings().isEmpty() ? shell : shell.withFooter(footer(phrases));
        out.write(explained.render(body));
    }

    private static String footer(Phrases phrases) {
        return phrases.choose(
                "<p>Une cellule telle que C7 porte le nom que le tableur lui donne, lignes de titre comprises. Les nombres"
                        + " sont exacts, même quand toutes les cellules ne sont pas citées.</p>",
                "<p>A cell such as C7 has the name that the spreadsheet gives it, title lines included. The numbers are"
                        + " exact, even where not all cells are listed.</p>");
    }
}
