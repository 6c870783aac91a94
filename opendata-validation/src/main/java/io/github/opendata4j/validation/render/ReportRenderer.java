package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.report.Report;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes reports in one form. Those of this package are immutable: one instance serves all threads.
 *
 * <pre>{@code
 * ReportRenderer renderer = TextReport.in(Locale.FRENCH);
 * renderer.write(report, folder.resolve("rapport.txt"));
 * }</pre>
 */
@FunctionalInterface
public interface ReportRenderer {
    /**
     * Writes a report as text.
     *
     * @param report the report
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if it can't be written
     */
    void write(Report report, Writer out) throws IOException;

    /**
     * Writes a report in UTF-8.
     *
     * @param report the report
     * @param out where to; it is flushed, not closed
     * @throws IOException if it can't be written
     */
    default void write(Report report, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(report, writer);
        writer.flush();
    }

    /**
     * Writes a report into a file, in UTF-8.
     *
     * @param report the report
     * @param file the file; one that is there is replaced
     * @throws IOException if it can't be written
     */
    default void write(Report report, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(report, out);
        }
    }

    /**
     * Writes a report into memory.
     *
     * @param report the report
     * @return the whole text
     */
    default String render(Report report) {
        StringWriter out = new StringWriter();
        try {
            write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
