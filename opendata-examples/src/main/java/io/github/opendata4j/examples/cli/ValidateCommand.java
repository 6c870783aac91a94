package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.DocumentValidator;
import io.github.opendata4j.validation.PackageValidator;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.render.ReportRenderer;
import io.github.opendata4j.validation.schema.JsonSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opendata validate}: a table file against a schema. */
@Command(name = "validate")
@SuppressWarnings("NullAway.Init") // picocli fills the required ones before it calls
final class ValidateCommand implements Callable<Integer> {
    private static final String MOST_FINDINGS = "100";

    private final OpendataCommand opendata;

    @Mixin
    private TableOptions table;

    @Option(names = "--schema", paramLabel = "NAME|PATH|URL", descriptionKey = "schema")
    private @Nullable String schema;

    @ArgGroup(exclusive = false)
    private SchemasFolder schemas = new SchemasFolder();

    @Option(names = "--profile", paramLabel = "standard|validata|strict", descriptionKey = "profile")
    private ProfileName profile = ProfileName.STANDARD;

    @Option(names = "--format", paramLabel = "text|html|json|csv|frictionless|validata", descriptionKey = "format")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--findings",
            paramLabel = "N|all",
            descriptionKey = "findings",
            defaultValue = MOST_FINDINGS,
            converter = FindingsLimit.Converter.class)
    private FindingsLimit findings;

    @Option(names = "--values", descriptionKey = "values")
    private boolean values;

    @Mixin
    private KeyMemoryOption keyMemory;

    @Option(names = "--mapping", paramLabel = "FILE.json", descriptionKey = "mapping")
    private @Nullable Path mapping;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    ValidateCommand(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    /** What {@link PlainValidate} read; the default of {@code --findings} is told to picocli elsewhere. */
    ValidateCommand plain(Path file, Map<String, String> options) {
        table = TableOptions.of(file);
        schema = Objects.requireNonNull(options.get("--schema"));
        profile = ProfileName.valueOf(
                options.getOrDefault("--profile", "standard").toUpperCase(Locale.ROOT));
        format = ReportFormat.valueOf(options.getOrDefault("--format", "text").toUpperCase(Locale.ROOT));
        findings = FindingsLimit.of(options.getOrDefault("--findings", MOST_FINDINGS))
                .orElseThrow();
        values = options.containsKey("--values");
        keyMemory = KeyMemoryOption.of(options.get(KeyMemoryOption.NAME));
        String target = options.get("--out");
        out = target == null ? null : Path.of(target);
        return this;
    }

    /** Runs it as picocli does. */
    int run(Failures failures) {
        try {
            return call();
        } catch (IOException | RuntimeException e) {
            return failures.report(e);
        }
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = opendata.messages();
        String named = schema;
        boolean ofPackage = named == null && !table.isEntryNamed() && PackageFile.isPackage(table.file());
        if (!ofPackage && !InputFile.isStandardInput(table.file())) {
            InputFile.require(table.file(), messages);
        }
        WholeFile target = out == null ? null : format.at(out, messages, inputs());
        long start = System.nanoTime();
        Report report = ofPackage ? validatePackage() : validate(named);
        write(report, Duration.ofNanos(System.nanoTime() - start), target);
        if (named != null && isForPeople() && report.source().isPresent()) {
            new NextStep(opendata, table.file(), named).afterCheck(report);
        }
        return exitCode(report).number();
    }

    private @Nullable Path[] inputs() {
        return new @Nullable Path[] {table.file(), table.description(), mapping, SchemaOption.file(schema)};
    }

    private boolean isForPeople() {
        return format == ReportFormat.TEXT || format == ReportFormat.HTML;
    }

    private Report validate(@Nullable String named) throws IOException {
        if (named == null) {
            throw new CommandException(ExitCode.USAGE, opendata.messages().text("schema-needed"));
        }
        SchemaArgument wanted = new SchemaArgument(opendata.messages(), schemas.catalogue());
        Optional<JsonSchema> ofDocuments = wanted.findJsonSchema(named);
        if (ofDocuments.isEmpty() && schemas.isNamed()) {
            ofDocuments = wanted.findMirroredJsonSchema(named);
        }
        return ofDocuments.isPresent() ? validate(ofDocuments.get()) : validate(wanted.resolve(named));
    }

    private Report validatePackage() throws IOException {
        return PackageValidator.builder()
                .profile(profile.profile())
                .catalogue(schemas.catalogue())
                .samples(findings.most().orElse(Report.ALL_SAMPLES))
                .keyMemory(keyMemory.bytes(opendata.messages()))
                .build()
                .validate(table.file());
    }

    private Report validate(TableSchema wanted) throws IOException {
        Messages messages = opendata.messages();
        TableValidator.Builder validator =
                TableValidator.builder(wanted).profile(profile.profile()).dialect(table.dialect(messages));
        if (mapping != null) {
            validator.mapping(new MappingArgument(messages).read(mapping, wanted));
        }
        validator.samples(findings.most().orElse(Report.ALL_SAMPLES)).keyMemory(keyMemory.bytes(messages));
        try (ProgressLine progress = new ProgressLine(opendata, table.file())) {
            return validator.progress(progress).build().validate(table.source(messages));
        }
    }

    private Report validate(JsonSchema wanted) throws IOException {
        DocumentValidator.Builder validator = DocumentValidator.builder(wanted);
        validator.samples(findings.most().orElse(Report.ALL_SAMPLES));
        return validator.build().validate(table.source(opendata.messages()));
    }

    private void write(Report report, Duration took, @Nullable WholeFile target) throws IOException {
        Shell shell = opendata.shell();
        Rendering wanted = new Rendering(opendata.messages().locale(), values, table.file(), took);
        ReportRenderer renderer = format.renderer(wanted);
        if (target == null) {
            PrintWriter writer = shell.outWriter();
            renderer.write(report, writer);
            writer.flush();
        } else {
            target.write(stream -> renderer.write(report, stream));
            shell.err().println(opendata.messages().text("report-written", target));
        }
    }

    private ExitCode exitCode(Report report) {
        if (isSchemaUnusable(report)) {
            return ExitCode.FAILED;
        }
        if (!report.isValid()) {
            return ExitCode.REFUSED;
        }
        if (report.isComplete()) {
            return ExitCode.DONE;
        }
        throw Completeness.failure(report, opendata.messages());
    }

    /** Whether the fault is the schema's, so that nothing is known of the data. */
    private static boolean isSchemaUnusable(Report report) {
        for (Report.Count count : report.counts()) {
            if (count.severity() == Severity.FATAL && count.code().startsWith("schema-")) {
                return true;
            }
        }
        return false;
    }
}
