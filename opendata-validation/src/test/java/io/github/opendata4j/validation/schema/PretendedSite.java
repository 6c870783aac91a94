package io.github.opendata4j.validation.schema;

import io.github.opendata4j.model.Fetcher;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A catalogue's site in memory, which remembers what it was asked for, and can be made to fail. */
final class PretendedSite implements Fetcher {

    static final URI LIST = URI.create("https://schemas.exemple.fr/liste/schemas.json");

    private final Map<URI, InputStreamMaker> documents = new HashMap<>();
    final List<URI> requests = new ArrayList<>();

    /** What is behind an address. */
    @FunctionalInterface
    interface InputStreamMaker {
        InputStream open() throws IOException;
    }

    /** Two table schemas, one of them in three versions that are not in the order of letters, and a JSON Schema. */
    static PretendedSite withThreeSchemas() {
        PretendedSite site = new PretendedSite();
        site.put(LIST, """
                {"version": 1, "schemas": [
                  {"name": "ville/bancs", "title": "Bancs publics", "schema_type": "tableschema",
                   "description": "Où s'asseoir.", "labels": ["Mobilier"], "consolidation_dataset_id": "5448d3e0",
                   "external_doc": "https://exemple.fr/bancs", "datapackage_name": null,
                   "examples": [{"title": "Trois bancs", "path": "https://exemple.fr/bancs.csv"}],
                   "versions": [
                     {"version_name": "0.10.0", "schema_url": "https://schemas.exemple.fr/b/0.10/bancs.json"},
                     {"version_name": "0.9.0", "schema_url": "https://schemas.exemple.fr/b/0.9/vieux.json"},
                     {"version_name": "0.2.0", "schema_url": "https://schemas.exemple.fr/b/0.2/bancs.json"}]},
                  {"name": "ville/lampadaires", "title": "Lampadaires", "schema_type": "tableschema",
                   "versions": [{"version_name": "1.0.0", "schema_url": "https://schemas.exemple.fr/l/schema.json"}]},
                  {"name": "ville/zones", "title": "Zones", "schema_type": "jsonschema",
                   "versions": [{"version_name": "2.0.0", "schema_url": "https://schemas.exemple.fr/z/zones.json"}]}
                ]}
                """);
        site.put("https://schemas.exemple.fr/b/0.10/bancs.json", schema("bancs", "0.9.0"));
        site.put("https://schemas.exemple.fr/b/0.9/vieux.json", schema("bancs", "v0.9.0"));
        site.put("https://schemas.exemple.fr/l/schema.json", schema("Éclairage", "1.0.0"));
        site.put("https://schemas.exemple.fr/z/zones.json", "{\"$id\": \"zones\", \"type\": \"object\"}");
        return site;
    }

    static String schema(String name, String version) {
        return "{\"name\": \"" + name + "\", \"version\": \"" + version
                + "\", \"fields\": [{\"name\": \"id\", \"type\": \"integer\"}]}";
    }

    void put(URI address, String text) {
        put(address, text.getBytes(StandardCharsets.UTF_8));
    }

    void put(String address, String text) {
        put(URI.create(address), text);
    }

    void put(URI address, byte[] bytes) {
        documents.put(address, () -> new ByteArrayInputStream(bytes));
    }

    void answer(URI address, InputStreamMaker maker) {
        documents.put(address, maker);
    }

    /** From now on nothing can be had. */
    void goOffline() {
        documents.replaceAll((address, maker) -> () -> {
            throw new IOException("no route to host");
        });
    }

    @Override
    public InputStream fetch(URI address) throws IOException {
        requests.add(address);
        InputStreamMaker maker = documents.get(address);
        if (maker == null) {
            throw new FileNotFoundException(address + " answered 404");
        }
        return maker.open();
    }
}
