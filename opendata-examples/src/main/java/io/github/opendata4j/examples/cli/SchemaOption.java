package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.table.TableSchema;
import java.io.IOException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which schema a table is to follow, for the commands that can do nothing without one. */
@SuppressWarnings("NullAway.Init") // picocli fills the required ones before a command is called
final class SchemaOption {

    @Option(names = "--schema", required = true, paramLabel = "NAME|PATH|URL", descriptionKey = "table-schema")
    private String name;

    @ArgGroup(exclusive = false)
    private SchemasFolder folder = new SchemasFolder();

    /** As it was typed. */
    String name() {
        return name;
    }

    TableSchema schema(Messages messages) throws IOException {
        return new SchemaArgument(messages, folder.catalogue()).resolve(name);
    }
}
