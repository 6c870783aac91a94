package io.github.opendata4j.validation.schema;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.table.TableSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A plain folder of table schemas, each in a JSON file, under the names that they give themselves. */
final class FolderSchemas implements SchemaStore {

    /** More files than anyone keeps schemas in one folder. */
    static final int MOST_FILES = 2_000;

    private final Map<String, TreeMap<String, TableSchema>> schemas = new TreeMap<>();

    private FolderSchemas(List<Path> files) throws IOException {
        for (Path file : files) {
            add(file);
        }
    }

    static FolderSchemas read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new FolderSchemas(files.filter(FolderSchemas::isCandidate)
                    .sorted()
                    .limit(MOST_FILES)
                    .toList());
        }
    }

    private static boolean isCandidate(Path file) {
        try {
            String name = file.getFileName().toString();
            return name.endsWith(".json")
                    && !name.startsWith(".")
                    && Files.isRegularFile(file)
                    && Files.size(file) <= SchemaCopy.MOST_BYTES;
        } catch (IOException e) {
            return false; // gone in the meantime
        }
    }

    /** What is no table schema is another file that happens to lie there. */
    private void add(Path file) throws IOException {
        try {
            TableSchema schema = TableSchema.read(file);
            SchemaReference reference = schema.reference();
            schemas.computeIfAbsent(reference.name(), name -> new TreeMap<>(Versions.ORDER))
                    .putIfAbsent(reference.version().map(Versions::bare).orElse(""), schema);
        } catch (OpenDataException e) {
            return;
        }
    }

    @Override
    public List<String> names() {
        return List.copyOf(schemas.keySet());
    }

    @Override
    public List<SchemaEntry> entries() {
        List<SchemaEntry> entries = new ArrayList<>();
        schemas.forEach((name, versions) ->
                entries.add(BundledSchemas.entry(versions.lastEntry().getValue())));
        return entries;
    }

    @Override
    public Optional<TableSchema> find(String name, String version) {
        TreeMap<String, TableSchema> versions = schemas.get(name);
        if (versions == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(version.isEmpty() ? versions.lastEntry().getValue() : versions.get(version));
    }

    @Override
    public Optional<String> findJson(String name, String version) {
        return find(name, version).map(TableSchema::toJson);
    }
}
