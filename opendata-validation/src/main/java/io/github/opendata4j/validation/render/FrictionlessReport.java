package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a report in the form of frictionless-py 5 ({@code frictionless validate --json}), for programs that read that
 * one: the same members with the same types. Titles, descriptions and messages are this library's; {@code type},
 * {@code tags} and the places are theirs. Immutable.
 *
 * <pre>{@code
 * FrictionlessReport.in(Locale.ENGLISH).file(csv).write(report, System.out);
 * }</pre>
 *
 * <p>That form knows errors and warnings only: what is fatal is an error, what is for information a warning, and both
 * have no more than a sentence. A finding for which frictionless has no type gets the general one of its kind, such as
 * {@code cell-error}. {@code cells} is empty unless values were asked for and the report holds the whole row.
 * {@code stats.errors} counts all errors, though only the findings of the report are listed; a warning says so.
 */
public final class FrictionlessReport implements ReportRenderer {

    private final Settings settings;

    private FrictionlessReport(Settings settings) {
        this.settings = settings;
    }

    /** What there is to choose. */
    record Settings(Locale locale, boolean values, Optional<Path> file, Duration took) {}

    /**
     * The form with titles and messages in a language, without the values of cells.
     *
     * @param locale the reader's language: English, or French for all others
     * @return the renderer
     */
    public static FrictionlessReport in(Locale locale) {
        return new FrictionlessReport(new Settings(locale, false, Optional.empty(), Duration.ZERO));
    }

    /**
     * The same with the values of cells, which may be personal data.
     *
     * @return another renderer
     */
    public FrictionlessReport showValues() {
        return new FrictionlessReport(new Settings(settings.locale, true, settings.file, settings.took));
    }

    /**
     * The same with what that form says of the file itself: its size and checksums, for which it is read again.
     *
     * @param file the file that was checked
     * @return another renderer
     */
    public FrictionlessReport file(Path file) {
        return new FrictionlessReport(new Settings(settings.locale, settings.values, Optional.of(file), settings.took));
    }

    /**
     * The same with how long the check took.
     *
     * @param duration zero unless said otherwise
     * @return another renderer
     */
    public FrictionlessReport took(Duration duration) {
        return new FrictionlessReport(new Settings(settings.locale, settings.values, settings.file, duration));
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        FrictionlessReportWriter.write(report, settings, out);
    }
}
