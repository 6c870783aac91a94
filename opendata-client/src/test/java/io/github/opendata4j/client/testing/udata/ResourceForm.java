package io.github.opendata4j.client.testing.udata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a body does to a resource: what is left out is kept, null clears; of a file, only words can be changed. */
final class ResourceForm {
    private static final int LONGEST_TITLE = 350;
    private static final Set<String> OF_THE_FILE = Set.of("url", "checksum", "filesize", "mime", "format");
    private static final List<String> CHECKSUMS = List.of("sha1", "sha2", "sha256", "md5", "crc");
    private static final Pattern ADDRESS = Pattern.compile("https?://([^/\\s:]+)(:\\d+)?(/\\S*)?");
    private static final Pattern KNOWN_ENDING = Pattern.compile(
            "localhost|[0-9.]+|.*\\.(?:com|org|net|eu|info|io|dev|example|test|[a-z]{2})", Pattern.CASE_INSENSITIVE);

    private final Portal portal;
    private final Person person;
    private final Map<String, Object> body;
    private final Errors errors = new Errors();
    private final Map<String, Object> changes = new LinkedHashMap<>();

    ResourceForm(Portal portal, Person person, Map<String, Object> body) {
        this.portal = portal;
        this.person = person;
        this.body = body;
    }

    /** A resource that nothing has been said of yet. */
    static Map<String, Object> blank(Portal portal) {
        String now = portal.now();
        return Doc.of(
                "id", Ids.uuid(),
                "title", null,
                "description", null,
                "filetype", "file",
                "type", "main",
                "format", null,
                "url", null,
                "checksum", null,
                "filesize", null,
                "mime", null,
                "extras", new LinkedHashMap<>(),
                "schema", null,
                "created_at", now,
                "last_modified", now);
    }

    void apply(Map<String, Object> resource, boolean isNew) {
        boolean isFile = !isNew && "file".equals(resource.get("filetype"));
        required("title", isNew);
        errors.length("title", body.get("title"), LONGEST_TITLE);
        if (!isFile) {
            required("url", isNew);
            address();
        }
        choices();
        checksum();
        schema();
        errors.refuse();
        for (String field : List.of("title", "description", "url", "checksum", "filesize", "mime")) {
            if (body.containsKey(field) && !(isFile && OF_THE_FILE.contains(field))) {
                changes.put(field, body.get(field));
            }
        }
        if (body.containsKey("format") && !isFile) {
            Object format = body.get("format");
            changes.put("format", format == null ? null : format.toString().toLowerCase(Locale.ROOT));
        }
        if (body.containsKey("extras")) {
            changes.put("extras", Extras.kept(body.get("extras"), person, true));
        }
        if (body.get("type") != null) {
            changes.put("type", body.get("type"));
        } else if (isNew) {
            changes.put("type", "other");
        }
        if (isNew) {
            changes.put("filetype", body.getOrDefault("filetype", "file"));
        }
        resource.putAll(changes);
    }

    private void required(String field, boolean isNew) {
        if (isNew || body.containsKey(field)) {
            errors.text(field, body.get(field), Integer.MAX_VALUE);
        }
    }

    private void address() {
        if (body.get("url") instanceof String url && !url.isEmpty()) {
            Matcher matcher = ADDRESS.matcher(url);
            if (!matcher.matches()) {
                errors.add("url", "Invalid URL \"" + url + "\"");
            } else if (!KNOWN_ENDING.matcher(matcher.group(1)).matches()) {
                String host = matcher.group(1);
                errors.add(
                        "url", "Invalid URL \"" + url + "\": Invalid TLD " + host.substring(host.lastIndexOf('.') + 1));
            }
        }
    }

    private void choices() {
        List<Object> types = Doc.items(portal.reference.lists.get("/api/1/datasets/resource_types/"));
        if (body.get("type") != null
                && types.stream().noneMatch(type -> Doc.map(type).get("id").equals(body.get("type")))) {
            errors.add("type", "Not a valid choice.");
        }
    }

    private void checksum() {
        if (body.get("checksum") instanceof Map<?, ?> checksum && !CHECKSUMS.contains(checksum.get("type"))) {
            errors.add("checksum", "type", "Not a valid choice.");
        }
    }

    private void schema() {
        if (!body.containsKey("schema")) {
            return;
        }
        if (!(body.get("schema") instanceof Map<?, ?> sent) || sent.isEmpty()) {
            changes.put("schema", null);
            return;
        }
        Object name = sent.get("name");
        Object version = sent.get("version");
        if (name != null && !portal.reference.schemas.containsKey(name)) {
            errors.add("schema", "name", refusal("name", name, portal.reference.schemas.keySet()));
        } else if (name != null && version != null && !versions(name).contains(version)) {
            errors.add("schema", "version", refusal("version", version, versions(name)));
        }
        changes.put("schema", Doc.of("name", name, "url", sent.get("url"), "version", version));
        byAddress(sent.get("url"));
    }

    /** An address that the catalogue knows becomes the name of what it knows there. */
    private void byAddress(Object url) {
        portal.reference.schemas.forEach((name, schema) -> Doc.items(schema.get("versions")).stream()
                .map(Doc::map)
                .filter(version -> version.get("schema_url").equals(url))
                .forEach(version -> changes.put(
                        "schema", Doc.of("name", name, "url", null, "version", version.get("version_name")))));
    }

    private Set<String> versions(Object name) {
        return Doc.items(portal.reference.schemas.get(name).get("versions")).stream()
                .map(version -> Doc.text(Doc.map(version), "version_name"))
                .collect(Collectors.toSet());
    }

    private static String refusal(String what, Object value, Set<String> allowed) {
        return "Schema " + what + " \"" + value + "\" is not an allowed value. Allowed values: "
                + String.join(", ", allowed);
    }
}
