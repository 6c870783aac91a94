package io.github.opendata4j.examples.cli;

import io.github.opendata4j.validation.render.CsvReport;
import io.github.opendata4j.validation.render.FrictionlessReport;
import io.github.opendata4j.validation.render.HtmlReport;
import io.github.opendata4j.validation.render.JsonReport;
import io.github.opendata4j.validation.render.ReportRenderer;
import io.github.opendata4j.validation.render.TextReport;
import io.github.opendata4j.validation.render.ValidataReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a report is written. Only the renderer that is asked for gets loaded. */
enum ReportFormat {
    /** Lines for a terminal. */
    TEXT(".txt") {
        @Override
        ReportRenderer renderer(Rendering wanted) {
            TextReport report = TextReport.in(wanted.locale());
            return wanted.values() ? report.showValues() : report;
        }
    },
    /** One page that needs nothing else. */
    HTML(".html") {
        @Override
        ReportRenderer renderer(Rendering wanted) {
            HtmlReport report = HtmlReport.in(wanted.locale());
            return wanted.values() ? report.showValues() : report;
        }
    },
    /** One JSON document. */
    JSON(".json") {
        @Override
        ReportRenderer renderer(Rendering wanted) {
            JsonReport report = JsonReport.in(wanted.locale());
            return wanted.values() ? report.showValues() : report;
        }
    },
    /** A row for each finding. */
    CSV(".csv") {
        @Override
        ReportRenderer renderer(Rendering wanted) {
            CsvReport report = CsvReport.in(wanted.locale());
            return wanted.values() ? report.showValues() : report;
        }
    },
    /** The JSON of frictionless 5. */
    FRICTIONLESS(".json") {
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
    VALIDATA(".json") {
        @Override
        ReportRenderer renderer(Rendering wanted) {
            ValidataReport report = ValidataReport.in(wanted.locale()).took(wanted.took());
            return wanted.values() ? report.showValues() : report;
        }
    };

    /** Endings that promise something, and perhaps another form of a report. */
    private static final List<String> TELLING =
            List.of(".html", ".htm", ".json", ".csv", ".tsv", ".xlsx", ".xls", ".xlsm", ".ods", ".zip", ".gz", ".pdf");

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    /** Where a report of this form goes: over nothing that the command reads, and under no name that promises another form. */
    WholeFile at(Path file, Messages messages, @Nullable Path... inputs) throws IOException {
        WholeFile place = WholeFile.at(file, messages).apartFrom(messages, inputs);
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (String other : TELLING) {
            if (name.endsWith(other) && !isOurs(other)) {
                String form = name().toLowerCase(Locale.ROOT);
                throw new CommandException(ExitCode.USAGE, messages.text("report-kind", file, form, ending));
            }
        }
        return place;
    }

    private boolean isOurs(String other) {
        return other.equals(ending) || (this == HTML && other.equals(".htm"));
    }

    /** The renderer that writes a report as wanted. */
    abstract ReportRenderer renderer(Rendering wanted);
}
