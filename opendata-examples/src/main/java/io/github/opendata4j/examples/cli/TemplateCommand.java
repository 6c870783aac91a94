package io.github.opendata4j.examples.cli;

import io.github.opendata4j.validation.repair.TableTemplate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opendata template}: an empty table to fill in. */
@Command(name = "template")
@SuppressWarnings("NullAway.Init") // picocli fills the required ones before it calls
final class TemplateCommand implements Callable<Integer> {
    private final OpendataCommand opendata;

    @Parameters(paramLabel = "NAME|PATH|URL", descriptionKey = "table-schema")
    private String schema;

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx|FILE.csv", descriptionKey = "template-out")
    private Path out;

    @Mixin
    private Replacing replacing;

    TemplateCommand(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = opendata.messages();
        TableTemplate template =
                TableTemplate.of(new SchemaArgument(messages).resolve(schema)).in(messages.locale());
        WholeFile.at(out, messages)
                .apartFrom(messages, SchemaOption.file(schema))
                .named(messages, ".xlsx / .csv", ".ods", ".xls", ".xlsm", ".json")
                .asNew(messages, replacing);
        if (out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            template.writeXlsx(out);
        } else {
            template.writeCsv(out);
        }
        opendata.shell().err().println(messages.text("template-written", out));
        return ExitCode.DONE.number();
    }
}
