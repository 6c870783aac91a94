package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.internal.Digests;
import io.github.opendata4j.model.internal.json.Json;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sign by which it is told that a dataset has changed: a digest of all that people and programs can write. What the
 * portal counts, and what its robots note, is not in it; nor are its dates of change, which are finer in the answer to a
 * write than in a later read.
 */
final class Fingerprint {
    private static final List<String> OF_DATASETS = List.of(
            "id",
            "title",
            "acronym",
            "description",
            "description_short",
            "private",
            "access_type",
            "access_audiences",
            "access_type_reason",
            "access_type_reason_category",
            "authorization_request_url",
            "temporal_coverage");

    private static final List<String> OF_RESOURCES = List.of(
            "id",
            "title",
            "description",
            "type",
            "filetype",
            "format",
            "mime",
            "filesize",
            "checksum",
            "url",
            "schema");

    private Fingerprint() {}

    static String of(Told dataset) {
        Map<String, @Nullable Object> out = members(dataset, OF_DATASETS);
        for (String name : List.of("license", "frequency", "organization", "owner")) {
            out.put(name, dataset.reference(name).orElse(null));
        }
        for (String name : List.of("frequency_date", "archived", "deleted")) {
            out.put(name, dataset.time(name).map(OffsetDateTime::toString).orElse(null));
        }
        out.put("tags", List.copyOf(new TreeSet<>(dataset.references("tags"))));
        Told spatial = dataset.object("spatial");
        out.put("zones", List.copyOf(new TreeSet<>(spatial.references("zones"))));
        out.put("geom", spatial.raw("geom"));
        out.put("granularity", spatial.reference("granularity").orElse(null));
        out.put("contact_points", List.copyOf(new TreeSet<>(dataset.references("contact_points"))));
        out.put(
                "extras",
                PlatformExtras.withoutReserved(dataset.object("extras").members()));
        out.put(
                "resources",
                dataset.objects("resources").stream().map(Fingerprint::resource).toList());
        return Digests.of(Json.write(out)).hex();
    }

    private static Map<String, @Nullable Object> resource(Told resource) {
        Map<String, @Nullable Object> out = members(resource, OF_RESOURCES);
        out.put(
                "extras",
                PlatformExtras.withoutReserved(resource.object("extras").members()));
        return out;
    }

    private static Map<String, @Nullable Object> members(Told told, List<String> names) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        names.forEach(name -> out.put(name, told.raw(name)));
        return out;
    }
}
