package io.github.opendata4j.validation.schema;

import io.github.opendata4j.model.table.TableSchema;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Table schemas under the names that the French national catalogue (schema.data.gouv.fr) has for them. Immutable and
 * thread-safe; a schema is read when it is first asked for.
 *
 * <pre>{@code
 * TableSchema grants = SchemaCatalogue.bundled().get("scdl/subventions");
 * grants.version(); // Optional[2.1.1]
 * }</pre>
 *
 * <p>The bundled schemas come with the library and need no network. Names, types, formats, constraints and checks are
 * those of the official schemas in the version they state; titles and descriptions are our own.
 */
public final class SchemaCatalogue {

    private static final SchemaCatalogue BUNDLED = new SchemaCatalogue(namesOfBundled());

    private final List<String> names;
    private final ConcurrentMap<String, TableSchema> schemas = new ConcurrentHashMap<>();

    private SchemaCatalogue(List<String> names) {
        this.names = names;
    }

    /**
     * The schemas that come with the library.
     *
     * @return the catalogue
     */
    public static SchemaCatalogue bundled() {
        return BUNDLED;
    }

    /**
     * Gets a schema.
     *
     * @param name such as {@code scdl/subventions}
     * @return the schema
     * @throws NoSuchElementException if there is none of that name; the message lists the names there are
     */
    public TableSchema get(String name) {
        return find(name)
                .orElseThrow(() -> new NoSuchElementException(
                        "There is no schema '" + name + "' in this catalogue; there are " + String.join(", ", names)));
    }

    /**
     * Looks for a schema.
     *
     * @param name such as {@code scdl/subventions}
     * @return empty if there is none of that name
     */
    public Optional<TableSchema> find(String name) {
        return names.contains(name)
                ? Optional.of(schemas.computeIfAbsent(name, SchemaCatalogue::readBundled))
                : Optional.empty();
    }

    /**
     * The names of all schemas.
     *
     * @return in alphabetical order
     */
    public List<String> names() {
        return names;
    }

    private static List<String> namesOfBundled() {
        return text("bundled.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .toList();
    }

    private static TableSchema readBundled(String name) {
        return TableSchema.parse(text(name + ".json"));
    }

    private static String text(String resource) {
        try (InputStream in = SchemaCatalogue.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The library's own " + resource + " can't be read", e);
        }
    }
}
