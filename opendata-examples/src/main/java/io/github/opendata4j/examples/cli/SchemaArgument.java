package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Nearest;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.schema.JsonSchema;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import io.github.opendata4j.validation.schema.SchemaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code --schema} names: an address, else first a name of the catalogue, then a path. Of one command. */
final class SchemaArgument {
    private static final String GEOJSON = "geojson";
    private static final long LONGEST_JSON_SCHEMA = 16L << 20;

    private final Messages messages;
    private final SchemaCatalogue catalogue;

    /** What stands behind the address that was typed, once it was asked for. */
    private @Nullable String fetched;

    SchemaArgument(Messages messages) {
        this(messages, SchemaCatalogue.bundled());
    }

    SchemaArgument(Messages messages, SchemaCatalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    /**
     * Finds a schema of JSON documents: {@code geojson}, or the path of a JSON Schema.
     *
     * @return empty if it is one of tables, or something else that {@link #resolve} tells about
     */
    Optional<JsonSchema> findJsonSchema(String nameOrPath) throws IOException {
        if (nameOrPath.equals(GEOJSON)) {
            return Optional.of(JsonSchema.geoJson());
        }
        if (Remote.looksLikeAddress(nameOrPath)) {
            String text = fetch(nameOrPath);
            return isOfDocuments(text) ? Optional.of(JsonSchema.parse(text)) : Optional.empty();
        }
        if (!nameOrPath.endsWith(".json")) {
            return Optional.empty();
        }
        Path path = Path.of(nameOrPath);
        if (!Files.isRegularFile(path) || Files.size(path) > LONGEST_JSON_SCHEMA) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        return isOfDocuments(text) ? Optional.of(JsonSchema.read(path)) : Optional.empty();
    }

    private static boolean isOfDocuments(String text) {
        boolean isOfTables = text.contains("\"fields\"") && !text.contains("json-schema.org/"); // at first sight
        return !isOfTables && JsonSchema.isJsonSchema(text);
    }

    /** Finds a schema of JSON documents that a mirrored catalogue has under a name. */
    Optional<JsonSchema> findMirroredJsonSchema(String name) {
        return catalogue
                .findEntry(name.replaceFirst("@.*", ""))
                .filter(entry -> entry.type() == SchemaType.JSON)
                .flatMap(entry -> catalogue.findJson(name))
                .map(JsonSchema::parse);
    }

    /** Finds the schema, or says what can be named instead. */
    TableSchema resolve(String nameOrPath) throws IOException {
        if (Remote.looksLikeAddress(nameOrPath)) {
            return parse(nameOrPath, fetch(nameOrPath));
        }
        Optional<TableSchema> named = catalogue.find(nameOrPath);
        if (named.isPresent()) {
            return named.get();
        }
        if (nameOrPath.equals(GEOJSON)) {
            throw new CommandException(ExitCode.USAGE, messages.text("schema-of-documents", nameOrPath));
        }
        return read(requireFile(nameOrPath));
    }

    /** The file of a schema that is none of the catalogue's, or what can be named instead. */
    Path requireFile(String nameOrPath) throws IOException {
        Path path = Path.of(nameOrPath);
        if (!Files.exists(path) && !nameOrPath.endsWith(".json")) {
            String hint = Nearest.to(nameOrPath, catalogue.names())
                    .map(name -> messages.text("did-you-mean", name) + " ")
                    .orElse("");
            throw new CommandException(
                    ExitCode.USAGE,
                    messages.text("schema-unknown", nameOrPath, hint, String.join(", ", catalogue.names())));
        }
        return InputFile.require(path, messages);
    }

    private String fetch(String address) throws IOException {
        if (fetched == null) {
            fetched = RemoteSchema.fetch(address, messages);
        }
        return fetched;
    }

    private TableSchema parse(String name, String text) {
        requireOfTables(name, text);
        try {
            TableSchema schema = TableSchema.parse(text);
            boolean isNamed =
                    schema.members().containsKey("name") || schema.title().isPresent();
            String last = nameOf(name);
            return isNamed || !last.matches("[-a-z0-9._/]+") // which Table Schema allows
                    ? schema
                    : schema.toBuilder().name(last).build();
        } catch (OpenDataException e) {
            throw unreadable(name, e);
        }
    }

    /** The last part of an address, without its ending. */
    private static String nameOf(String address) {
        String path = address.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("(\\.schema)?\\.json$", "");
        return last;
    }

    private TableSchema read(Path path) throws IOException {
        try {
            return TableSchema.read(path);
        } catch (OpenDataException e) {
            requireOfTables(path.toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
            throw unreadable(path, e);
        }
    }

    /** Refuses the text of a JSON Schema. */
    void requireOfTables(String name, String text) {
        if (isOfDocuments(text)) {
            throw new CommandException(ExitCode.USAGE, messages.text("schema-of-documents", name));
        }
    }

    private CommandException unreadable(Object name, OpenDataException e) {
        String reason = e.message(messages.locale());
        return new CommandException(ExitCode.FAILED, messages.text("schema-unreadable", name, reason), e);
    }
}
