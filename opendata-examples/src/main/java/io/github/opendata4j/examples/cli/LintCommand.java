package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.SchemaLinter;
import io.github.opendata4j.validation.render.ReportRenderer;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opendata lint}: what is wrong with a schema, for whoever writes one. */
@Command(name = "lint")
@SuppressWarnings("NullAway.Init") // picocli fills the required ones before it calls
final class LintCommand implements Callable<Integer> {
    private final OpendataCommand opendata;

    @Parameters(paramLabel = "SCHEMA", descriptionKey = "table-schema")
    private String schema;

    @Option(names = "--format", paramLabel = "text|html|json|csv", descriptionKey = "format")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    LintCommand(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = opendata.messages();
        WholeFile target = out == null ? null : format.at(out, messages, SchemaOption.file(schema));
        long start = System.nanoTime();
        Report report = lint();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        write(report, format.renderer(new Rendering(messages.locale(), false, file(), took)), target);
        return (report.isValid() ? ExitCode.DONE : ExitCode.REFUSED).number();
    }

    /** Of an address only what a report may call it. */
    private Path file() {
        return Remote.looksLikeAddress(schema) ? Path.of("schema.json") : Path.of(schema);
    }

    private Report lint() throws IOException {
        Messages messages = opendata.messages();
        SchemaLinter linter = SchemaLinter.standard();
        SchemaCatalogue catalogue = SchemaCatalogue.bundled();
        SchemaArgument argument = new SchemaArgument(messages, catalogue);
        if (Remote.looksLikeAddress(schema)) {
            String text = RemoteSchema.fetch(schema, messages);
            argument.requireOfTables(schema, text);
            return linter.lintJson(text);
        }
        Optional<TableSchema> named = catalogue.find(schema);
        if (named.isPresent()) {
            return linter.lint(named.get());
        }
        Path file = argument.requireFile(schema);
        Report report = linter.read(file);
        if (!report.isValid()) {
            argument.requireOfTables(schema, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return report;
    }

    private void write(Report report, ReportRenderer renderer, @Nullable WholeFile target) throws IOException {
        Shell shell = opendata.shell();
        if (target == null) {
            PrintWriter writer = shell.outWriter();
            renderer.write(report, writer);
            writer.flush();
        } else {
            target.write(stream -> renderer.write(report, stream));
            shell.err().println(opendata.messages().text("report-written", target));
        }
    }
}
