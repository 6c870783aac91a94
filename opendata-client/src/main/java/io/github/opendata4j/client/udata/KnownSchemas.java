package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.model.SchemaReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table schemas that a portal knows: it refuses a resource that names another. The catalogue is asked for once. A
 * portal without one checks nothing.
 */
final class KnownSchemas {
    private final Api api;
    private volatile @Nullable Map<String, List<String>> versions;

    KnownSchemas(Api api) {
        this.api = api;
    }

    List<UdataSchema> all() {
        return api.list(Call.get("1/datasets/schemas/")).stream()
                .map(UdataSchema::new)
                .toList();
    }

    boolean knows(SchemaReference schema) {
        Map<String, List<String>> known = versions;
        if (known == null) {
            known = read();
            versions = known;
        }
        List<String> ofSchema = known.getOrDefault(schema.name(), List.of());
        boolean isVersionKnown = schema.version().map(ofSchema::contains).orElse(true);
        return known.isEmpty() || (known.containsKey(schema.name()) && isVersionKnown);
    }

    private Map<String, List<String>> read() {
        Map<String, List<String>> known = new HashMap<>();
        try {
            all().forEach(schema -> known.put(schema.name(), schema.versions()));
        } catch (PortalException e) {
            if (e.status().isEmpty()) {
                throw e;
            }
            known.put("", List.of()); // a catalogue that the portal itself can't reach refuses all names
        }
        return known;
    }
}
