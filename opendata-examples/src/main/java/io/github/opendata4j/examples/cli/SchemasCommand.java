package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import io.github.opendata4j.validation.schema.SchemaEntry;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opendata schemas}: the names that {@code --schema} takes, one a line; or all of one schema. */
@Command(name = "schemas")
final class SchemasCommand implements Callable<Integer> {
    private final OpendataCommand opendata;

    @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "schema-name")
    private @Nullable String name;

    @Option(names = "--search", paramLabel = "WORD", descriptionKey = "schemas-search")
    private @Nullable String word;

    @Option(names = "--from", paramLabel = "DIRECTORY", descriptionKey = "schemas-from")
    private @Nullable Path directory;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "schemas-format")
    private Form form = Form.TEXT;

    /** How one schema is shown. */
    enum Form {
        /** Its fields as people read them. */
        TEXT,
        /** The descriptor itself. */
        JSON
    }

    SchemasCommand(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    @Override
    public Integer call() throws IOException {
        SchemaCatalogue catalogue = directory == null ? SchemaCatalogue.bundled() : SchemaCatalogue.read(directory);
        if (name == null) {
            list(catalogue);
        } else {
            show(new SchemaArgument(opendata.messages(), catalogue).resolve(name));
        }
        return ExitCode.DONE.number();
    }

    private void show(TableSchema schema) {
        PrintStream out = opendata.shell().out();
        if (form == Form.JSON) {
            out.print(schema.toJson());
        } else {
            out.print(new SchemaSheet(opendata.messages()).text(schema));
        }
    }

    private void list(SchemaCatalogue catalogue) {
        List<String> names = catalogue.names();
        List<SchemaEntry> entries = catalogue.entries().stream()
                .filter(entry -> names.contains(entry.name()) && isWanted(entry))
                .toList();
        if (entries.isEmpty()) {
            throw new CommandException(
                    ExitCode.FAILED, opendata.messages().text("schemas-none", word == null ? "" : word));
        }
        int width =
                entries.stream().mapToInt(entry -> entry.name().length()).max().orElse(0);
        for (SchemaEntry entry : entries) {
            // of the version that there is a copy of, which need not be the newest
            String version = catalogue.get(entry.name()).version().orElse("");
            String line = String.format("%-" + width + "s  %-7s %s", entry.name(), version, entry.title());
            opendata.shell().out().println(line.stripTrailing());
        }
    }

    private boolean isWanted(SchemaEntry entry) {
        String wanted = word == null ? "" : folded(word);
        return Stream.concat(Stream.of(entry.name(), entry.title(), entry.description()), entry.labels().stream())
                .anyMatch(text -> folded(text).contains(wanted));
    }

    /** Without capitals and accents, as people search. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
