package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.report.SourceFacts;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.MappingProposal;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.TableValidator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opendata mapping}: a first draft of which columns of a file hold which fields of a schema. */
@Command(name = "mapping")
@SuppressWarnings("NullAway.Init") // picocli fills the required ones before it calls
final class MappingCommand implements Callable<Integer> {
    private final OpendataCommand opendata;

    @Mixin
    private TableOptions table;

    @Mixin
    private SchemaOption schema;

    @Option(names = "--guesses", descriptionKey = "guesses")
    private boolean guesses;

    @Option(names = "--out", paramLabel = "FILE.json", descriptionKey = "mapping-out")
    private @Nullable Path out;

    @Mixin
    private Replacing replacing;

    MappingCommand(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = opendata.messages();
        TableSource source = table.source(messages);
        TableSchema wanted = schema.schema(messages);
        WholeFile target = out == null
                ? null
                : WholeFile.at(out, messages)
                        .apartFrom(messages, table.file(), table.description(), schema.file())
                        .named(messages, ".json", ".csv", ".xlsx", ".ods", ".xls", ".xlsm")
                        .asNew(messages, replacing);
        MappingProposal proposal = ColumnMapping.propose(labels(source, wanted), wanted);
        write(proposal.accept(guess -> guesses).toJson(), target);
        tell(proposal);
        return ExitCode.DONE.number();
    }

    /** As the check finds them; the rows are not looked at twice, since nobody asks for the findings. */
    private List<String> labels(TableSource source, TableSchema wanted) throws IOException {
        List<String> labels = TableValidator.builder(wanted)
                .samples(0)
                .dialect(table.dialect(opendata.messages()))
                .build()
                .validate(source)
                .source()
                .map(SourceFacts::labels)
                .orElse(List.of());
        if (labels.isEmpty()) {
            throw new CommandException(ExitCode.FAILED, opendata.messages().text("labels-unreadable", table.file()));
        }
        return labels;
    }

    private void write(String json, @Nullable WholeFile target) throws IOException {
        if (target == null) {
            opendata.shell().out().print(json);
        } else {
            target.write(stream -> stream.write(json.getBytes(StandardCharsets.UTF_8)));
            opendata.shell().err().println(opendata.messages().text("mapping-written", target));
        }
    }

    /** What a person has to look at. */
    private void tell(MappingProposal proposal) {
        Messages messages = opendata.messages();
        PrintStream err = opendata.shell().err();
        if (!proposal.guesses().isEmpty()) {
            err.println(messages.text(guesses ? "guesses-taken" : "guesses-left"));
            proposal.guesses().forEach(guess -> err.println("  " + guess.label() + " -> " + guess.field()));
        }
        if (!proposal.unknownLabels().isEmpty()) {
            err.println(messages.text("labels-unknown", String.join(", ", proposal.unknownLabels())));
        }
        if (!proposal.missingFields().isEmpty()) {
            err.println(messages.text("fields-missing", String.join(", ", proposal.missingFields())));
        }
    }
}
