package io.github.opendata4j.validation.internal.datapackage;

import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a resource is made of: its table, its schema, how it is written. Where the descriptor names a file for one of
 * them, that is read.
 *
 * @param files has the files
 * @param catalogue has the schemas that are named by a public address
 */
public record PackageParts(PackageFiles files, SchemaCatalogue catalogue) {

    private static final Pattern NAME = Pattern.compile("[-a-z0-9._/]+");

    /**
     * The table of a resource. Nothing is opened, but for a file of JSON.
     *
     * @param resource a table
     * @return the source
     * @throws IOException if a file of JSON can't be read
     * @throws io.github.opendata4j.model.OpenDataException if such a file, or the data in the descriptor, are no rows
     */
    public TableSource table(PackageResource resource) throws IOException {
        Optional<JsonValue> data = resource.data();
        if (data.isPresent()) {
            return TableSource.of(resource.name(), InlineRows.csv(data.get()));
        }
        if (resource.isJsonFile()) {
            return TableSource.of(
                    resource.name(), InlineRows.csv(json(resource.paths().get(0))));
        }
        return resource.paths().size() == 1
                ? files.source(resource.paths().get(0))
                : TableSource.of(resource.name(), () -> new JoinedParts(files, resource.paths()));
    }

    /**
     * The schema of a resource.
     *
     * @param schema an object, or where it stands
     * @param resource the name of the resource, which a schema within it has that says none
     * @return the schema
     * @throws IOException if it can't be read
     * @throws io.github.opendata4j.model.OpenDataException if it is no schema
     */
    public TableSchema schema(JsonValue schema, String resource) throws IOException {
        if (schema.isObject()) {
            return named(TableSchema.parse(Json.write(schema.raw())), resource);
        }
        ResourcePath path = schema.parse(ResourcePath.EXPECTED, ResourcePath::parse);
        if (path.isRemote()) {
            Optional<TableSchema> known =
                    catalogue.find(SchemaReference.of(path.text()).withUrl(URI.create(path.text())));
            if (known.isPresent()) {
                return known.get();
            }
        }
        return TableSchema.parse(Json.write(json(path).raw()));
    }

    /** Under a name that Table Schema allows. */
    private static TableSchema named(TableSchema schema, String resource) {
        boolean isNamed = schema.members().containsKey("name") || schema.title().isPresent();
        return isNamed || !NAME.matcher(resource).matches()
                ? schema
                : schema.toBuilder().name(resource).build();
    }

    /**
     * How the file of a resource is written.
     *
     * @param resource a table
     * @return what the descriptor says; the rest is found out from the file
     * @throws IOException if the file of the dialect can't be read
     * @throws io.github.opendata4j.model.OpenDataException if it is no dialect
     */
    public Dialect dialect(PackageResource resource) throws IOException {
        Optional<JsonValue> stated = resource.dialect();
        Dialect dialect = Dialect.detected();
        if (stated.isPresent()) {
            JsonValue json = stated.get();
            Object members = json.isObject()
                    ? json.raw()
                    : json(json.parse(ResourcePath.EXPECTED, ResourcePath::parse))
                            .raw();
            dialect = Dialect.parse(Json.write(members));
        }
        return resource.encoding().isPresent()
                ? dialect.toBuilder().encoding(resource.encoding().get()).build()
                : dialect;
    }

    private JsonValue json(ResourcePath path) throws IOException {
        try (InputStream in = files.open(path)) {
            return JsonValue.of(Json.read(in));
        }
    }
}
