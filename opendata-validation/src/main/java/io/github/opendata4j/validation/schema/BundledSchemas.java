package io.github.opendata4j.validation.schema;

import io.github.opendata4j.model.table.TableSchema;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The schemas in the library's jar. Each is read when it is asked for, so that none costs anything before. */
final class BundledSchemas implements SchemaStore {

    private final List<String> names = readNames();

    private final ConcurrentMap<String, TableSchema> schemas = new ConcurrentHashMap<>();

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public List<SchemaEntry> entries() {
        return names.stream().map(name -> entry(get(name))).toList();
    }

    @Override
    public Optional<TableSchema> find(String name, String version) {
        if (!names.contains(name)) {
            return Optional.empty();
        }
        TableSchema schema = get(name);
        boolean meant = version.isEmpty() || version.equals(schema.version().orElse(""));
        return meant ? Optional.of(schema) : Optional.empty();
    }

    @Override
    public Optional<String> findJson(String name, String version) {
        return find(name, version).isPresent() ? Optional.of(text(name + ".json")) : Optional.empty();
    }

    private TableSchema get(String name) {
        TableSchema known = schemas.get(name);
        if (known != null) {
            return known;
        }
        TableSchema read = TableSchema.parse(text(name + ".json"));
        TableSchema other = schemas.putIfAbsent(name, read);
        return other == null ? read : other;
    }

    private static List<String> readNames() {
        List<String> names = new ArrayList<>();
        for (String line : text("bundled.txt").split("\n", -1)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                names.add(line);
            }
        }
        Collections.sort(names);
        return List.copyOf(names);
    }

    static SchemaEntry entry(TableSchema schema) {
        SchemaEntry.Parts parts = new SchemaEntry.Parts(schema.name(), SchemaType.TABLE);
        parts.title = schema.title().orElse("");
        parts.description = schema.description().orElse("");
        parts.versions = schema.reference()
                .url()
                .map(url -> List.of(new SchemaVersion(schema.version().orElse(""), url)))
                .orElse(List.of());
        return new SchemaEntry(parts);
    }

    private static String text(String resource) {
        try (InputStream in = BundledSchemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The library's own " + resource + " can't be read", e);
        }
    }
}
