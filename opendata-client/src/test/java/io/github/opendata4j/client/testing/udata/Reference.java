package io.github.opendata4j.client.testing.udata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists of the portal: licences, frequencies, zones, schemas… The real udata of the tests is filled from the same files. */
final class Reference {
    static final List<String> FLAGS = List.of("domain_content", "domain_data", "is_generic", "is_okd_compliant");

    /** What `GET` of a path answers, for the lists that never change. */
    final Map<String, Object> lists;

    final Map<String, Map<String, Object>> licences = new LinkedHashMap<>();
    final Map<String, Map<String, Object>> zones = new LinkedHashMap<>();
    final Map<String, Map<String, Object>> schemas = new LinkedHashMap<>();
    final Map<String, String> granularities = new LinkedHashMap<>();
    final Map<String, String> frequencies = new LinkedHashMap<>();

    private Reference(Map<String, Object> lists) {
        this.lists = lists;
    }

    static Reference load() {
        Reference reference = new Reference(Doc.map(read("lists.json")));
        Doc.items(read("licences.json")).forEach(licence -> {
            Map<String, Object> shown = licence(Doc.map(licence));
            reference.licences.put(Doc.text(shown, "id"), shown);
        });
        reference.licences.put(
                "notspecified",
                licence(Doc.of("id", "notspecified", "title", "License Not Specified", "is_generic", true)));
        Doc.items(read("zones.json")).forEach(zone -> reference.addZone(Doc.map(zone)));
        Doc.items(Doc.map(read("schemas.json")).get("schemas")).forEach(schema -> {
            if ("tableschema".equals(Doc.map(schema).get("schema_type"))) { // udata leaves the others out
                reference.schemas.put(Doc.text(Doc.map(schema), "name"), schema(Doc.map(schema)));
            }
        });
        List<Object> levels = new ArrayList<>();
        Doc.items(read("levels.json")).forEach(level -> {
            String id = Doc.text(Doc.map(level), "id");
            String label = Doc.text(Doc.map(level), "label");
            reference.granularities.put(id, label);
            levels.add(Doc.of("id", id, "name", label));
        });
        reference.granularities.put("poi", "POI");
        reference.granularities.put("other", "Other");
        reference.lists.put("/api/1/spatial/levels/", levels);
        Doc.items(reference.lists.get("/api/1/datasets/frequencies/"))
                .forEach(item ->
                        reference.frequencies.put(Doc.text(Doc.map(item), "id"), Doc.text(Doc.map(item), "label")));
        return reference;
    }

    List<String> extensions() {
        return Doc.items(lists.get("/api/1/datasets/extensions/")).stream()
                .map(Object::toString)
                .toList();
    }

    private static Map<String, Object> licence(Map<String, Object> listed) {
        List<Object> flags = new ArrayList<>();
        FLAGS.stream()
                .filter(flag -> Boolean.TRUE.equals(listed.get(flag)))
                .forEach(flag -> flags.add(flag.replaceFirst("^is_", "")));
        return Doc.of(
                "id", listed.get("id"),
                "title", listed.get("title"),
                "maintainer", listed.get("maintainer"),
                "url", listed.get("url"),
                "flags", flags,
                "alternate_urls", listed.getOrDefault("alternate_urls", Doc.list()),
                "alternate_titles", listed.getOrDefault("alternate_titles", Doc.list()));
    }

    private static Map<String, Object> schema(Map<String, Object> listed) {
        Map<String, Object> shown = new LinkedHashMap<>(listed);
        List.of("datapackage_title", "datapackage_name", "datapackage_description")
                .forEach(name -> shown.put(name, null));
        return shown;
    }

    private void addZone(Map<String, Object> listed) {
        zones.put(
                Doc.text(listed, "_id"),
                Doc.of(
                        "class", "GeoZone",
                        "code", listed.get("codeINSEE"),
                        "id", listed.get("_id"),
                        "level", listed.get("level"),
                        "name", listed.get("nom"),
                        "slug", listed.get("nom"),
                        "uri", listed.get("uri")));
    }

    private static Object read(String name) {
        try (InputStream in = Reference.class.getResourceAsStream(name)) {
            return Json.parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
