package io.github.opendata4j.examples.cli;

import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where schemas are looked up by name: in a folder that was named, then among those of the library. */
final class SchemasFolder {

    @Option(names = "--schemas", paramLabel = "DIRECTORY", descriptionKey = "schemas-folder")
    private @Nullable Path folder;

    SchemaCatalogue catalogue() throws IOException {
        return folder == null
                ? SchemaCatalogue.bundled()
                : SchemaCatalogue.read(folder).orElse(SchemaCatalogue.bundled());
    }

    /** Whether there may be others than the library's. */
    boolean isNamed() {
        return folder != null;
    }
}
