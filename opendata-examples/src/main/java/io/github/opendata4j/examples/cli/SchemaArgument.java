package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What {@code --schema} names: first a name of the catalogue, then a path. */
final class SchemaArgument {
    private final Messages messages;

    SchemaArgument(Messages messages) {
        this.messages = messages;
    }

    /** Finds the schema, or says what can be named instead. */
    TableSchema resolve(String nameOrPath) throws IOException {
        if (Remote.looksLikeAddress(nameOrPath)) {
            throw new CommandException(ExitCode.USAGE, messages.text("schema-remote", nameOrPath));
        }
        SchemaCatalogue catalogue = SchemaCatalogue.bundled();
        Optional<TableSchema> named = catalogue.find(nameOrPath);
        if (named.isPresent()) {
            return named.get();
        }
        Path path = Path.of(nameOrPath);
        if (!Files.exists(path) && !nameOrPath.endsWith(".json")) {
            String known = String.join(", ", catalogue.names());
            throw new CommandException(ExitCode.USAGE, messages.text("schema-unknown", nameOrPath, known));
        }
        return read(InputFile.require(path, messages));
    }

    private TableSchema read(Path path) throws IOException {
        try {
            return TableSchema.read(path);
        } catch (OpenDataException e) {
            throw new CommandException(
                    ExitCode.FAILED, messages.text("schema-unreadable", path, e.message(messages.locale())), e);
        }
    }
}
