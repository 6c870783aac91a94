package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.table.Dialect;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --sheet} and {@code --sheet-number}: which sheet of a workbook is meant; or {@code --dialect}: all of that. */
final class SheetOption {

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
    private @Nullable String name;

    @Option(names = "--sheet-number", paramLabel = "N", descriptionKey = "sheet-number")
    private int number;

    @Option(names = "--dialect", paramLabel = "FILE", descriptionKey = "dialect")
    private @Nullable Path description;

    /** What {@code --dialect} names. */
    @Nullable
    Path description() {
        return description;
    }

    /** What is known of how the file is written. */
    Dialect dialect(Messages messages) throws IOException {
        return description == null ? ofSheet() : read(InputFile.require(description, messages), messages);
    }

    private static Dialect read(Path description, Messages messages) throws IOException {
        try {
            return Dialect.read(description);
        } catch (OpenDataException e) {
            throw new CommandException(
                    ExitCode.FAILED, messages.text("dialect-unreadable", description, e.message(messages.locale())), e);
        }
    }

    private Dialect ofSheet() {
        Dialect.Builder dialect = Dialect.builder();
        if (name != null) {
            dialect.sheetName(name);
        } else if (number > 0) {
            dialect.sheetNumber(number);
        }
        return dialect.build();
    }
}
