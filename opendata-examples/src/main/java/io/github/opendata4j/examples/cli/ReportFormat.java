package io.github.opendata4j.examples.cli;

import io.github.opendata4j.validation.render.CsvReport;
import io.github.opendata4j.validation.render.HtmlReport;
import io.github.opendata4j.validation.render.JsonReport;
import io.github.opendata4j.validation.render.ReportRenderer;
import io.github.opendata4j.validation.render.TextReport;
import java.util.Locale;

/** How a report is written. Only the renderer that is asked for gets loaded. */
enum ReportFormat {
    /** Lines for a terminal. */
    TEXT,
    /** One page that needs nothing else. */
    HTML,
    /** One JSON document. */
    JSON,
    /** A row for each finding. */
    CSV;

    ReportRenderer in(Locale locale) {
        return switch (this) {
            case TEXT -> TextReport.in(locale);
            case HTML -> HtmlReport.in(locale);
            case JSON -> JsonReport.in(locale);
            case CSV -> CsvReport.in(locale);
        };
    }
}
