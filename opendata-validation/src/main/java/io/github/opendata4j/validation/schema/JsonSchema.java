package io.github.opendata4j.validation.schema;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonSyntaxException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Schema of draft 4, 6, 7, 2019-09 or 2020-12, by which a {@code DocumentValidator} checks JSON. Several national
 * schemas are such, the essential data of public procurement among them. Immutable.
 *
 * <pre>{@code
 * JsonSchema schema = JsonSchema.read(Path.of("schema_decp.json"));
 * JsonSchema shape = JsonSchema.geoJson();
 * }</pre>
 */
public final class JsonSchema {

    private static final Set<String> SIGNS =
            Set.of("properties", "$ref", "oneOf", "anyOf", "allOf", "$defs", "definitions", "items");

    private final String text;
    private final Map<?, ?> members;
    private final SchemaReference reference;

    private JsonSchema(String text, Map<?, ?> members, String name) {
        this.text = text;
        this.members = members;
        this.reference = SchemaReference.of(name);
    }

    /**
     * A schema from its text.
     *
     * @param json a JSON object
     * @return the schema, named after its {@code title} or its {@code $id}
     * @throws OpenDataException if it is no JSON object
     */
    public static JsonSchema parse(String json) {
        return of(json, "schema");
    }

    /**
     * A schema from a file.
     *
     * @param file a JSON object in UTF-8
     * @return the schema, named after its {@code title}, its {@code $id} or its file
     * @throws IOException if it can't be read
     * @throws OpenDataException if it is no JSON object
     */
    public static JsonSchema read(Path file) throws IOException {
        return of(Files.readString(file), Objects.toString(file.getFileName(), ""));
    }

    /**
     * What a GeoJSON document is (RFC 7946): any of its nine types, in the form that it asks for. Our own text.
     *
     * @return the schema
     */
    public static JsonSchema geoJson() {
        try (InputStream in = JsonSchema.class.getResourceAsStream("geojson.schema.json")) {
            return parse(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Tells a JSON Schema from a Table Schema, by what stands in it and not by its name.
     *
     * @param json the text of either
     * @return whether it says that it is a JSON Schema, or looks like one; false if it has {@code fields}, or is no JSON
     */
    public static boolean isJsonSchema(String json) {
        try {
            return Json.parse(json) instanceof Map<?, ?> members && isJsonSchema(members);
        } catch (JsonSyntaxException e) {
            return false;
        }
    }

    private static boolean isJsonSchema(Map<?, ?> members) {
        if (members.get("$schema") instanceof String dialect && dialect.contains("json-schema.org/")) {
            return !members.containsKey("fields") || members.containsKey("properties");
        }
        return !members.containsKey("fields") && SIGNS.stream().anyMatch(members::containsKey);
    }

    private static JsonSchema of(String json, String otherwise) {
        Object value;
        try {
            value = Json.parse(json);
        } catch (JsonSyntaxException e) {
            throw unreadable(otherwise);
        }
        if (!(value instanceof Map<?, ?> members)) {
            throw unreadable(otherwise);
        }
        String name = Optional.ofNullable(text(members.get("title")))
                .or(() -> Optional.ofNullable(text(members.get("$id"))))
                .orElse(otherwise);
        return new JsonSchema(json, members, name);
    }

    private static OpenDataException unreadable(String name) {
        return new OpenDataException(Bilingual.text(
                "Le schéma " + name + " n'est pas un objet JSON\u00a0: vérifiez que c'est le bon fichier.",
                "The schema " + name + " is no JSON object: check that it is the right file."));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text && !text.isBlank() ? text : null;
    }

    /**
     * The schema as it was given.
     *
     * @return its text
     */
    public String text() {
        return text;
    }

    /**
     * What a report calls it.
     *
     * @return its title, else its {@code $id}, else the file's name
     */
    public SchemaReference reference() {
        return reference;
    }

    /**
     * What it says that it is.
     *
     * @return such as {@code http://json-schema.org/draft-07/schema#}; empty if it does not say
     */
    public Optional<String> dialect() {
        return Optional.ofNullable(text(members.get("$schema")));
    }

    @Override
    public String toString() {
        return "JSON Schema " + reference.name();
    }
}
