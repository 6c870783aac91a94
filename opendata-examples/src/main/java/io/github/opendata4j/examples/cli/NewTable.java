package io.github.opendata4j.examples.cli;

import io.github.opendata4j.validation.repair.TraceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a command writes a table that it makes of another one: {@code --out}, {@code --trace} and {@code --replace}. */
@SuppressWarnings("NullAway.Init") // picocli fills the required ones before a command is called
final class NewTable {
    @Option(names = "--out", required = true, paramLabel = "FILE.csv", descriptionKey = "new-table")
    private Path file;

    @Option(names = "--trace", paramLabel = "FILE.csv|FILE.json", descriptionKey = "trace")
    private @Nullable Path trace;

    @Mixin
    private Replacing replacing;

    Path file() {
        return file;
    }

    /** Looks at both places before anybody waits: they lose no file that the command reads, nor any other by surprise. */
    void require(Messages messages, @Nullable Path... inputs) throws IOException {
        WholeFile.at(file, messages)
                .apartFrom(messages, inputs)
                .named(messages, ".csv", ".xlsx", ".ods", ".xls", ".xlsm", ".json")
                .asNew(messages, replacing);
        if (trace != null) {
            @Nullable Path[] all = Arrays.copyOf(inputs, inputs.length + 1);
            all[inputs.length] = file;
            WholeFile.at(trace, messages)
                    .apartFrom(messages, all)
                    .named(messages, ".csv / .json", ".xlsx", ".ods", ".xls", ".xlsm")
                    .asNew(messages, replacing);
        }
    }

    /** The trace in the form that its name says, if one is wanted. */
    Optional<TraceFile> openTrace() throws IOException {
        if (trace == null) {
            return Optional.empty();
        }
        boolean json = trace.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        return Optional.of(json ? TraceFile.json(trace) : TraceFile.csv(trace));
    }
}
