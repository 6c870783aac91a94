package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.render.TextReport;
import io.github.opendata4j.validation.repair.CorrectionWorkbook;
import io.github.opendata4j.validation.repair.MergeProblem;
import io.github.opendata4j.validation.repair.MergeResult;
import io.github.opendata4j.validation.repair.TraceFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opendata merge}: a mended workbook goes back into the whole table. */
@Command(name = "merge")
@SuppressWarnings("NullAway.Init") // picocli fills the required ones before it calls
final class MergeCommand implements Callable<Integer> {
    /** Of more problems the first are told, and how many there are. */
    private static final int MOST_TOLD = 100;

    private final OpendataCommand opendata;

    @Mixin
    private TableOptions table;

    @Parameters(index = "1", paramLabel = "CORRECTIONS.xlsx", descriptionKey = "corrections")
    private Path corrections;

    @Mixin
    private SchemaOption schema;

    @Option(names = "--mapping", paramLabel = "FILE.json", descriptionKey = "mapping")
    private @Nullable Path mapping;

    @Mixin
    private NewTable target;

    @Option(names = "--profile", paramLabel = "standard|validata|strict", descriptionKey = "profile")
    private ProfileName profile = ProfileName.STANDARD;

    @Mixin
    private KeyMemoryOption keyMemory;

    MergeCommand(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = opendata.messages();
        TableSource source = table.rereadable(messages);
        InputFile.require(corrections, messages);
        TableSchema wanted = schema.schema(messages);
        target.require(messages, table.file(), corrections, table.description(), schema.file(), mapping);
        CorrectionWorkbook workbook = CorrectionWorkbook.of(wanted)
                .mapping(new MappingArgument(messages).read(mapping, wanted))
                .dialect(table.dialect(messages))
                .profile(profile.profile())
                .keyMemory(keyMemory.bytes(messages));
        MergeResult result;
        try (ProgressLine progress =
                new ProgressLine(opendata, String.valueOf(target.file().getFileName()))) {
            result = merge(workbook.progress(progress), source);
        }
        tell(result);
        return exitCode(result).number();
    }

    private MergeResult merge(CorrectionWorkbook workbook, TableSource source) throws IOException {
        TableSource mended = TableSource.of(corrections);
        Optional<TraceFile> trace = target.openTrace();
        if (trace.isEmpty()) {
            return workbook.merge(source, mended, target.file());
        }
        try (TraceFile written = trace.get()) {
            return workbook.merge(source, mended, target.file(), written);
        }
    }

    private ExitCode exitCode(MergeResult result) {
        if (!result.problems().isEmpty() || !result.after().isValid()) {
            return ExitCode.REFUSED;
        }
        if (result.after().isComplete()) {
            return ExitCode.DONE;
        }
        throw Completeness.failure(result.after(), opendata.messages());
    }

    private void tell(MergeResult result) {
        Messages messages = opendata.messages();
        PrintStream answer = opendata.shell().out();
        answer.println(messages.text("merged", result.changedRows()));
        for (MergeProblem problem : result.problems()
                .subList(0, Math.min(MOST_TOLD, result.problems().size()))) {
            answer.println("  - " + problem.message(messages.locale()));
        }
        if (result.problems().size() > MOST_TOLD) {
            answer.println(messages.text("merge-problems", result.problems().size()));
        }
        opendata.shell().err().println(messages.text("table-written", target.file()));
        answer.println();
        answer.print(TextReport.in(messages.locale()).render(result.after()));
    }
}
