package io.github.opendata4j.validation.schema;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code schemas.json}, the list of schema.data.gouv.fr. An entry that can't be used is left out, and so is a
 * version or an example: one publisher's slip must not hide the schemas of all others.
 */
final class CatalogueList {

    /** More entries than a country has schemas. */
    static final int MOST_ENTRIES = 5_000;

    static final int MOST_VERSIONS = 500;

    /** Owner and repository, or owner and table: no step out of a folder, nothing hidden. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][\\w.-]{0,99}/[A-Za-z0-9][\\w.-]{0,99}");

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][\\w.+-]{0,49}");

    private CatalogueList() {}

    /** By name, in alphabetical order. */
    static Map<String, SchemaEntry> parse(String json) {
        if (!(Json.parse(json) instanceof Map<?, ?> document) || !(document.get("schemas") instanceof List<?> list)) {
            throw new OpenDataException(Bilingual.text(
                    "Ce document n'est pas une liste de schémas : il n'a pas de membre \"schemas\".",
                    "This document is no list of schemas: it has no member \"schemas\"."));
        }
        Map<String, SchemaEntry> entries = new TreeMap<>();
        for (Object item : list) {
            if (item instanceof Map<?, ?> entry && isUsable(entry) && entries.size() < MOST_ENTRIES) {
                SchemaEntry read = read(entry);
                entries.putIfAbsent(read.name(), read);
            }
        }
        if (entries.isEmpty()) {
            throw new OpenDataException(
                    Bilingual.text("Cette liste ne nomme aucun schéma.", "This list does not name a single schema."));
        }
        return entries;
    }

    private static boolean isUsable(Map<?, ?> entry) {
        return NAME.matcher(text(entry, "name")).matches();
    }

    private static SchemaEntry read(Map<?, ?> json) {
        SchemaEntry.Parts parts = new SchemaEntry.Parts(text(json, "name"), SchemaType.of(text(json, "schema_type")));
        parts.title = text(json, "title");
        parts.description = text(json, "description");
        parts.labels = list(json, "labels").stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
        parts.versions = versions(json);
        parts.examples = examples(json);
        parts.consolidation = textOrNull(json, "consolidation_dataset_id");
        parts.dataPackage = textOrNull(json, "datapackage_name");
        parts.documentation = uri(text(json, "external_doc"));
        return new SchemaEntry(parts);
    }

    private static List<SchemaVersion> versions(Map<?, ?> json) {
        List<SchemaVersion> versions = new ArrayList<>();
        for (Object item : list(json, "versions")) {
            if (item instanceof Map<?, ?> version && versions.size() < MOST_VERSIONS) {
                String name = Versions.bare(text(version, "version_name"));
                URI url = uri(text(version, "schema_url"));
                if (url != null && VERSION.matcher(name).matches()) {
                    versions.add(new SchemaVersion(name, url));
                }
            }
        }
        return versions;
    }

    private static List<SchemaExample> examples(Map<?, ?> json) {
        List<SchemaExample> examples = new ArrayList<>();
        for (Object item : list(json, "examples")) {
            if (item instanceof Map<?, ?> example) {
                URI url = uri(text(example, "path"));
                if (url != null) {
                    examples.add(new SchemaExample(text(example, "title"), url));
                }
            }
        }
        return examples;
    }

    private static List<?> list(Map<?, ?> json, String member) {
        return json.get(member) instanceof List<?> list ? list : List.of();
    }

    private static String text(Map<?, ?> json, String member) {
        return json.get(member) instanceof String text ? text.strip() : "";
    }

    private static @Nullable String textOrNull(Map<?, ?> json, String member) {
        String text = text(json, member);
        return text.isEmpty() ? null : text;
    }

    /** Null for what is no absolute address with a host. */
    private static @Nullable URI uri(String text) {
        try {
            URI uri = new URI(text);
            return uri.isAbsolute() && uri.getHost() != null ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
