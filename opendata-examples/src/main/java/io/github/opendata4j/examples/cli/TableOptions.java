package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which table a command reads, and what is known of how it is written. */
@SuppressWarnings("NullAway.Init") // picocli fills the required ones before a command is called
final class TableOptions {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "table")
    private Path file;

    @Option(names = "--entry", paramLabel = "NAME", descriptionKey = "entry")
    private @Nullable String entry;

    @ArgGroup
    private SheetOption sheet = new SheetOption();

    /** Those of a command that was typed without any of the others. */
    static TableOptions of(Path file) {
        TableOptions plain = new TableOptions();
        plain.file = file;
        return plain;
    }

    Path file() {
        return file;
    }

    /** Whether one file of an archive is meant, so that the archive is no package. */
    boolean isEntryNamed() {
        return entry != null;
    }

    /** The table, if it can be read; what is piped in can be read once. */
    TableSource source(Messages messages) throws IOException {
        return entryOf(InputFile.readOnce(file, messages));
    }

    /** The same for who reads it several times. */
    TableSource rereadable(Messages messages) throws IOException {
        return entryOf(InputFile.readAgain(file, messages));
    }

    private TableSource entryOf(TableSource source) {
        return entry == null ? source : source.inArchive(entry);
    }

    /** The file that says how the table is written, if one was named. */
    @Nullable
    Path description() {
        return sheet.description();
    }

    Dialect dialect(Messages messages) throws IOException {
        return sheet.dialect(messages);
    }
}
