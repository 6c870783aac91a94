package io.github.opendata4j.validation.schema;

import io.github.opendata4j.model.Fetcher;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.table.TableSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Table schemas under the names that the French national catalogue (schema.data.gouv.fr) has for them: those that come
 * with the library, those of a mirrored or fetched copy, or one's own. Immutable and thread-safe; a schema is read from
 * where it is kept when it is first asked for, and no request is made then.
 *
 * <pre>{@code
 * TableSchema grants = SchemaCatalogue.bundled().get("scdl/subventions");
 * grants.version(); // Optional[2.1.1]
 *
 * SchemaCatalogue national = SchemaCatalogue.fetch(fetcher, SchemaCache.in(folder)).orElse(SchemaCatalogue.bundled());
 * national.get("etalab/schema-passage-a-niveau");
 * national.get("scdl/subventions@2.1.1"); // that very version
 * }</pre>
 *
 * <p>The bundled schemas need no network. Names, types, formats, constraints and checks are those of the official
 * schemas in the version they state; titles and descriptions are our own. A schema of a copy has the name and version
 * of the catalogue, whatever it says of itself, and the newest version is the last by Semantic Versioning.
 */
public final class SchemaCatalogue {

    private static final SchemaCatalogue BUNDLED = new SchemaCatalogue(new BundledSchemas(), null, List.of());

    private final SchemaStore store;
    private final @Nullable Instant fetchedAt;
    private final List<LocalizedText> warnings;

    private SchemaCatalogue(SchemaStore store, @Nullable Instant fetchedAt, List<LocalizedText> warnings) {
        this.store = store;
        this.fetchedAt = fetchedAt;
        this.warnings = warnings;
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
     * A copy of the national catalogue, or a plain folder of table schemas. No request is made.
     *
     * @param directory a folder with {@code schemas.json} in it (or in {@code schemas} or {@code _catalogue} below it),
     *     and with descriptors in {@code owner/name/version/} or {@code owner__name/version/}: a {@link SchemaCache}, a
     *     clone of the site's repository. Without that list, the table schemas in its {@code *.json} files, at most
     *     2,000, under the names they give themselves
     * @return the catalogue of what is there
     * @throws IOException if the folder can't be read
     * @throws CatalogueException if its {@code schemas.json} is no such list
     */
    public static SchemaCatalogue read(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new NotDirectoryException(directory.toString());
        }
        Optional<Path> list = CacheFolder.listIn(directory);
        if (list.isEmpty()) {
            return new SchemaCatalogue(FolderSchemas.read(directory), null, List.of());
        }
        return new SchemaCatalogue(MirroredSchemas.read(list.get()), fetchedAt(list.get()), List.of());
    }

    /**
     * Brings a copy of the national catalogue up to date, and reads it: one request for its list if that is old, and
     * one for each wanted schema that is not there yet or was damaged. Addresses are those that the list gives. What
     * can't be had is told by {@link #warnings()}, and what was there before still serves, so that this works without
     * a network once the folder is filled. It is for a start or a nightly job rather than for each file.
     *
     * @param fetcher makes the requests
     * @param cache the folder, and what is wanted
     * @return the catalogue of what is there now
     * @throws IOException if there is no list, neither to be had nor from before, or the folder can't be written
     * @throws NoSuchElementException if the list has no such schema or version; the message lists those it has
     */
    public static SchemaCatalogue fetch(Fetcher fetcher, SchemaCache cache) throws IOException {
        List<LocalizedText> warnings = new CatalogueFetch(fetcher, cache).run();
        Path list = cache.folder().resolve(CacheFolder.LIST);
        return new SchemaCatalogue(MirroredSchemas.read(list), fetchedAt(list), warnings);
    }

    private static @Nullable Instant fetchedAt(Path list) throws IOException {
        Path folder = list.toAbsolutePath().getParent();
        return folder == null
                ? null
                : CacheIndex.read(folder)
                        .find(CacheFolder.LIST)
                        .map(CacheIndex.Entry::fetchedAt)
                        .orElse(null);
    }

    /**
     * This catalogue, and another for what it has not.
     *
     * @param other asked second
     * @return both
     */
    public SchemaCatalogue orElse(SchemaCatalogue other) {
        return new SchemaCatalogue(new CombinedSchemas(store, other.store), fetchedAt, warnings);
    }

    /**
     * Gets a table schema.
     *
     * @param name such as {@code scdl/subventions} for the newest version that is there, or
     *     {@code scdl/subventions@2.1.1} for that one
     * @return the schema
     * @throws NoSuchElementException if there is none of that name; the message lists the names there are
     * @throws CatalogueException if its copy was damaged
     */
    public TableSchema get(String name) {
        return find(name)
                .orElseThrow(() -> new NoSuchElementException("There is no schema '" + name
                        + "' in this catalogue; there are " + String.join(", ", names())));
    }

    /**
     * Looks for a table schema.
     *
     * @param name such as {@code scdl/subventions} for the newest version that is there, or
     *     {@code scdl/subventions@2.1.1} for that one
     * @return empty if there is none of that name or version, or it is of another type
     * @throws CatalogueException if its copy was damaged
     */
    public Optional<TableSchema> find(String name) {
        SchemaName parts = SchemaName.parse(name);
        return store.find(parts.name(), parts.version());
    }

    /**
     * Looks for the table schema that a file is said to follow: by name and version, or by the address of a descriptor
     * that a catalogue lists.
     *
     * @param reference how the file names it
     * @return empty if there is none, or not in that version
     * @throws CatalogueException if its copy was damaged
     */
    public Optional<TableSchema> find(SchemaReference reference) {
        String version = reference.version().map(Versions::bare).orElse("");
        return store.find(reference.name(), version).or(() -> byAddress(reference));
    }

    private Optional<TableSchema> byAddress(SchemaReference reference) {
        return reference.url().stream()
                .flatMap(url -> store.entries().stream()
                        .flatMap(entry -> entry.versions().stream()
                                .filter(version -> version.url().equals(url))
                                .map(version -> store.find(entry.name(), version.name()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Looks for a descriptor of any type.
     *
     * @param name as for {@link #find(String)}
     * @return its JSON; empty if there is none of that name or version
     * @throws CatalogueException if its copy was damaged
     */
    public Optional<String> findJson(String name) {
        SchemaName parts = SchemaName.parse(name);
        return store.findJson(parts.name(), parts.version());
    }

    /**
     * The names of all table schemas that {@link #get} gives.
     *
     * @return in alphabetical order
     */
    public List<String> names() {
        return store.names();
    }

    /**
     * All that is known of, whatever its type, whether there is a copy of it here or not.
     *
     * @return in alphabetical order of names
     */
    public List<SchemaEntry> entries() {
        return store.entries();
    }

    /**
     * Looks for what is known of a schema.
     *
     * @param name such as {@code etalab/schema-zfe}
     * @return empty if nothing is
     */
    public Optional<SchemaEntry> findEntry(String name) {
        return entries().stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /**
     * How old the list of a copy is.
     *
     * @return when it was fetched; empty if it was not fetched by this library
     */
    public Optional<Instant> fetchedAt() {
        return Optional.ofNullable(fetchedAt);
    }

    /**
     * What could not be had when this copy was fetched, and what serves instead.
     *
     * @return a sentence each, in French and English; empty if all is well
     */
    public List<LocalizedText> warnings() {
        return warnings;
    }
}
