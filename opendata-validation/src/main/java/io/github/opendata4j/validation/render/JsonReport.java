package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes a report as JSON, for programs. The form is API: {@link #schema()} describes it, and {@code formatVersion}
 * changes when something in it does that a reader must know. It is streamed, so that it takes no memory of its own.
 *
 * <pre>{@code
 * JsonReport.in(Locale.FRENCH).write(report, System.out);
 * }</pre>
 */
public final class JsonReport implements ReportRenderer {
    private final Locale locale;
    private final boolean values;

    private JsonReport(Locale locale, boolean values) {
        this.locale = locale;
        this.values = values;
    }

    /**
     * JSON with messages in a language, without the values of cells.
     *
     * @param locale the reader's language: English, or French for all others
     * @return the renderer
     */
    public static JsonReport in(Locale locale) {
        return new JsonReport(locale, false);
    }

    /**
     * The same with the values of cells, which may be personal data.
     *
     * @return another renderer
     */
    public JsonReport showValues() {
        return new JsonReport(locale, true);
    }

    /**
     * The JSON Schema of the form, draft 2020-12.
     *
     * @return the schema's text
     */
    public static String schema() {
        try (InputStream schema = JsonReport.class.getResourceAsStream("report.schema.json")) {
            return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        JsonReportWriter.write(report, locale, values, out);
    }
}
