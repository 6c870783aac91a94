package io.github.opendata4j.validation.schema;

import io.github.opendata4j.model.table.TableSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One store, and another for what it has not. */
record CombinedSchemas(SchemaStore first, SchemaStore second) implements SchemaStore {

    @Override
    public List<String> names() {
        return Stream.concat(first.names().stream(), second.names().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<SchemaEntry> entries() {
        Map<String, SchemaEntry> entries = new TreeMap<>();
        first.entries().forEach(entry -> entries.put(entry.name(), entry));
        second.entries().forEach(entry -> entries.putIfAbsent(entry.name(), entry));
        return List.copyOf(entries.values());
    }

    @Override
    public Optional<TableSchema> find(String name, String version) {
        return first.find(name, version).or(() -> second.find(name, version));
    }

    @Override
    public Optional<String> findJson(String name, String version) {
        return first.findJson(name, version).or(() -> second.findJson(name, version));
    }
}
