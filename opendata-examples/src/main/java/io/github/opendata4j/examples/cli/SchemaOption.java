package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.table.TableSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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

    /** The file that was typed, if it is one. */
    @Nullable
    Path file() {
        return file(name);
    }

    /** The file that the name of a schema stands for, if it is one. */
    static @Nullable Path file(@Nullable String name) {
        if (name == null || Remote.looksLikeAddress(name)) {
            return null;
        }
        Path path = Path.of(name);
        return Files.isRegularFile(path) ? path : null;
    }

    TableSchema schema(Messages messages) throws IOException {
        return new SchemaArgument(messages, folder.catalogue()).resolve(name);
    }
}
