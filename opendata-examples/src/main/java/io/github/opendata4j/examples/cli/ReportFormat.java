package io.github.opendata4j.examples.cli;

import io.github.opendata4j.validation.render.CsvReport;
import io.github.opendata4j.validation.render.FrictionlessReport;
import io.github.opendata4j.validation.render.HtmlReport;
import io.github.opendata4j.validation.render.JsonReport;
import io.github.opendata4j.validation.render.ReportRenderer;
import io.github.opendata4j.validation.render.TextReport;
import io.github.opendata4j.validation.render.ValidataReport;
import java.nio.file.Files;

/** How a report is written. Only the renderer that is asked for gets loaded. */
enum ReportFormat {
    /** Lines for a terminal. */
    TEXT {
        @Override
        ReportRenderer renderer(Rendering wanted) {
            TextReport report = TextReport.in(wanted.locale());
            return wanted.values() ? report.showValues() : report;
        }
    },
    /** One page that needs nothing else. */
    HTML {
        @Override
        ReportRenderer renderer(Rendering wanted) {
            HtmlReport report = HtmlReport.in(wanted.locale());
            return wanted.values() ? report.showValues() : report;
        }
    },
    /** One JSON document. */
    JSON {
        @Override
        ReportRenderer renderer(Rendering wanted) {
            JsonReport report = JsonReport.in(wanted.locale());
            return wanted.values() ? report.showValues() : report;
        }
    },
    /** A row for each finding. */
    CSV {
        @Override
        ReportRenderer renderer(Rendering wanted) {
            CsvReport report = CsvReport.in(wanted.locale());
            return wanted.values() ? report.showValues() : report;
        }
    },
    /** The JSON of frictionless 5. */
    FRICTIONLESS {
        @Override
        ReportRenderer renderer(Rendering wanted) {
            FrictionlessReport report = FrictionlessReport.in(wanted.locale()).took(wanted.took());
            if (Files.isRegularFile(wanted.file())) { // what came through a pipe is gone
                report = report.file(wanted.file());
            }
            return wanted.values() ? report.showValues() : report;
        }
    },
    /** The JSON of Validata 0.12. */
    VALIDATA {
        @Override
        ReportRenderer renderer(Rendering wanted) {
            ValidataReport report = ValidataReport.in(wanted.locale()).took(wanted.took());
            return wanted.values() ? report.showValues() : report;
        }
    };

    /** The renderer that writes a report as wanted. */
    abstract ReportRenderer renderer(Rendering wanted);
}
