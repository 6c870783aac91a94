package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.repair.CorrectionWorkbook;
import io.github.opendata4j.validation.repair.HandedOut;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opendata correct}: the wrong rows of a table as a workbook that a clerk mends. */
@Command(name = "correct")
@SuppressWarnings("NullAway.Init") // picocli fills the required ones before it calls
final class CorrectCommand implements Callable<Integer> {
    private final OpendataCommand opendata;

    @Mixin
    private TableOptions table;

    @Mixin
    private SchemaOption schema;

    @Option(names = "--mapping", paramLabel = "FILE.json", descriptionKey = "mapping")
    private @Nullable Path mapping;

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx", descriptionKey = "corrections-out")
    private Path out;

    @Option(names = "--profile", paramLabel = "standard|validata|strict", descriptionKey = "profile")
    private ProfileName profile = ProfileName.STANDARD;

    @Mixin
    private Replacing replacing;

    @Mixin
    private KeyMemoryOption keyMemory;

    CorrectCommand(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = opendata.messages();
        TableSource source = table.rereadable(messages);
        TableSchema wanted = schema.schema(messages);
        WholeFile.at(out, messages)
                .apartFrom(messages, table.file(), table.description(), schema.file(), mapping)
                .named(messages, ".xlsx", ".csv", ".ods", ".xls", ".xlsm", ".json")
                .asNew(messages, replacing);
        CorrectionWorkbook workbook = CorrectionWorkbook.of(wanted)
                .in(messages.locale())
                .mapping(new MappingArgument(messages).read(mapping, wanted))
                .dialect(table.dialect(messages))
                .profile(profile.profile())
                .keyMemory(keyMemory.bytes(messages));
        HandedOut written = write(workbook, source);
        if (written.rows() == 0 && !written.report().isValid()) {
            throw new CommandException(ExitCode.REFUSED, messages.text("corrections-impossible", table.file()));
        }
        opendata.shell().out().println(messages.text("corrections-written", written.rows(), out));
        if (written.leftOut() > 0) {
            opendata.shell().out().println(messages.text("corrections-left-out", written.leftOut()));
        }
        if (written.rows() > 0) {
            new NextStep(opendata, table.file(), schema.name()).afterCorrect(out);
        }
        if (written.report().isValid() && !written.report().isComplete()) {
            throw Completeness.failure(written.report(), messages);
        }
        return ExitCode.DONE.number();
    }

    private HandedOut write(CorrectionWorkbook workbook, TableSource source) throws IOException {
        try (ProgressLine progress = new ProgressLine(opendata, source.name())) {
            return workbook.progress(progress).write(source, out);
        }
    }
}
