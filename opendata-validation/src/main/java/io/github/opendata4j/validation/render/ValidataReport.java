package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Writes a report in the form in which the API of Validata 0.12, the French national service, answers, for programs
 * that read that one: the same members with the same types, one list of errors and one of warnings. Immutable.
 *
 * <pre>{@code
 * ValidataReport.in(Locale.FRENCH).showValues().write(report, System.out);
 * }</pre>
 *
 * <p>Titles and messages are this library's; {@code type} and {@code tags} are theirs. As there, the columns that are
 * missing without being mandatory, not foreseen or in another order are warnings, each a sentence. A file that could
 * not be read as a table has {@code error} in place of {@code report}. {@code cell} is there only if values were asked
 * for.
 */
public final class ValidataReport implements ReportRenderer {

    private final Settings settings;

    private ValidataReport(Settings settings) {
        this.settings = settings;
    }

    /** What there is to choose. */
    record Settings(Locale locale, boolean values, Clock clock, Duration took) {}

    /**
     * The form with titles and messages in a language, without the values of cells.
     *
     * @param locale the reader's language: English, or French for all others
     * @return the renderer
     */
    public static ValidataReport in(Locale locale) {
        return new ValidataReport(new Settings(locale, false, Clock.system(ZoneId.of("Europe/Paris")), Duration.ZERO));
    }

    /**
     * The same with the values of cells, which may be personal data.
     *
     * @return another renderer
     */
    public ValidataReport showValues() {
        return new ValidataReport(new Settings(settings.locale, true, settings.clock, settings.took));
    }

    /**
     * The same with the date of another clock.
     *
     * @param clock gives the date of the report; the system's in the time of Paris, as there, unless said otherwise
     * @return another renderer
     */
    public ValidataReport clock(Clock clock) {
        return new ValidataReport(new Settings(settings.locale, settings.values, clock, settings.took));
    }

    /**
     * The same with how long the check took.
     *
     * @param duration zero unless said otherwise
     * @return another renderer
     */
    public ValidataReport took(Duration duration) {
        return new ValidataReport(new Settings(settings.locale, settings.values, settings.clock, duration));
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        JsonDocument.write(out, json -> new ValidataReportWriter(json, report, settings).write());
    }
}
