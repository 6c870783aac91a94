package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code opendata schemas}: the names that {@code --schema} takes, one a line with version and title. */
@Command(name = "schemas")
final class SchemasCommand implements Callable<Integer> {
    private final OpendataCommand opendata;

    SchemasCommand(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    @Override
    public Integer call() {
        SchemaCatalogue catalogue = SchemaCatalogue.bundled();
        PrintStream out = opendata.shell().out();
        int width = catalogue.names().stream().mapToInt(String::length).max().orElse(0);
        for (String name : catalogue.names()) {
            TableSchema schema = catalogue.get(name);
            out.println(String.format(
                            "%-" + width + "s  %-7s %s",
                            name,
                            schema.version().orElse(""),
                            schema.title().orElse(""))
                    .stripTrailing());
        }
        return ExitCode.DONE.number();
    }
}
