package io.github.opendata4j.model.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From the members {@code primaryKey}, {@code uniqueKeys} and {@code foreignKeys} of a schema to its keys. What is no key is left out, so
 * that a table can be checked for the rest.
 */
final class SchemaKeys {

    private SchemaKeys() {}

    static List<String> primaryKey(Descriptor json) {
        return names(json.get("primaryKey"));
    }

    static List<List<String>> uniqueKeys(Descriptor json) {
        List<List<String>> keys = new ArrayList<>();
        if (json.get("uniqueKeys") instanceof List<?> lists) {
            for (Object list : lists) {
                List<String> names = list instanceof List<?> ? names(list) : List.of();
                if (!names.isEmpty()) {
                    keys.add(names);
                }
            }
        }
        return List.copyOf(keys);
    }

    static List<ForeignKey> foreignKeys(Descriptor json) {
        if (!(json.get("foreignKeys") instanceof List<?> list)) {
            return List.of();
        }
        return list.stream()
                .map(SchemaKeys::foreignKey)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ForeignKey> foreignKey(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> key) || !(key.get("reference") instanceof Map<?, ?> reference)) {
            return Optional.empty();
        }
        List<String> fields = names(key.get("fields"));
        List<String> referenceFields = names(reference.get("fields"));
        String resource = reference.get("resource") instanceof String name ? name : "";
        return fields.isEmpty() || fields.size() != referenceFields.size()
                ? Optional.empty()
                : Optional.of(new ForeignKey(fields, resource, referenceFields));
    }

    /** One name or several; none at all if anything else is among them. Loops: it is on the way to every check. */
    private static List<String> names(@Nullable Object json) {
        List<?> items = json instanceof List<?> list ? list : json == null ? List.of() : List.of(json);
        List<String> names = new ArrayList<>();
        for (Object item : items) {
            if (!(item instanceof String || item instanceof BigDecimal || item instanceof Boolean)) {
                return List.of();
            }
            names.add(Descriptor.scalar(item));
        }
        return List.copyOf(names);
    }
}
