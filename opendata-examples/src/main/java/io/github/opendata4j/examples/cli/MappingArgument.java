package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.TableSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code --mapping} names: a file with the names that a schema has for a table's columns. */
final class MappingArgument {
    private final Messages messages;

    MappingArgument(Messages messages) {
        this.messages = messages;
    }

    /** Reads the mapping, or says what is wrong with it; without one every column keeps its label. */
    ColumnMapping read(@Nullable Path file, TableSchema schema) throws IOException {
        if (file == null) {
            return ColumnMapping.identity();
        }
        InputFile.require(file, messages);
        ColumnMapping mapping;
        try {
            mapping = ColumnMapping.read(file);
        } catch (OpenDataException e) {
            throw new CommandException(
                    ExitCode.FAILED, messages.text("mapping-unreadable", file, e.message(messages.locale())), e);
        }
        List<String> strange = mapping.labels().stream()
                .filter(label -> !mapping.ignores(label))
                .map(mapping::fieldOf)
                .filter(field -> schema.findField(field).isEmpty())
                .toList();
        if (!strange.isEmpty()) {
            throw new CommandException(
                    ExitCode.FAILED, messages.text("mapping-field-unknown", file, String.join(", ", strange)));
        }
        return mapping;
    }
}
