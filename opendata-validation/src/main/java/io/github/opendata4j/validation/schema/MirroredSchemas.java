package io.github.opendata4j.validation.schema;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.table.TableSchema;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** A folder with the national catalogue's list, and copies of some or all of its descriptors. */
final class MirroredSchemas implements SchemaStore {

    private final Map<String, SchemaEntry> entries;
    private final CacheIndex index;
    /** Of each schema the versions that there is a copy of, the newest last. */
    private final Map<String, Map<String, Copy>> copies = new TreeMap<>();

    private final ConcurrentMap<Copy, TableSchema> schemas = new ConcurrentHashMap<>();

    private record Copy(SchemaEntry entry, SchemaVersion version, Path file, String place) {}

    private MirroredSchemas(Map<String, SchemaEntry> entries, CacheIndex index, List<CacheFolder> folders) {
        this.entries = entries;
        this.index = index;
        for (SchemaEntry entry : entries.values()) {
            for (SchemaVersion version : entry.versions()) {
                locate(folders, entry, version)
                        .ifPresent(copy -> copies.computeIfAbsent(entry.name(), name -> new TreeMap<>(Versions.ORDER))
                                .put(version.name(), copy));
            }
        }
    }

    /**
     * Reads the list, and looks which descriptors are there.
     *
     * @throws IOException if the list can't be read
     * @throws CatalogueException if it is no such list
     */
    static MirroredSchemas read(Path list) throws IOException {
        Path folder = list.toAbsolutePath().getParent();
        if (folder == null) {
            throw new FileNotFoundException(list.toString());
        }
        CacheIndex index = CacheIndex.read(folder);
        String text = SchemaCopy.read(list, CacheFolder.MOST_LIST_BYTES);
        try {
            // a list in _catalogue has its schemas beside that folder
            Path beside = folder.endsWith("_catalogue") ? folder.resolveSibling(".") : folder;
            return new MirroredSchemas(
                    CatalogueList.parse(text),
                    index,
                    List.of(new CacheFolder(folder), new CacheFolder(beside.normalize())));
        } catch (OpenDataException e) {
            throw new CatalogueException(
                    Bilingual.text(
                            "La liste de schémas " + list + " est inutilisable : " + e.message(Locale.FRENCH),
                            "The list of schemas " + list + " can't be used: " + e.message(Locale.ENGLISH)),
                    e);
        }
    }

    private static Optional<Copy> locate(List<CacheFolder> folders, SchemaEntry entry, SchemaVersion version) {
        for (CacheFolder folder : folders) {
            for (String place : CacheFolder.places(entry, version)) {
                if (Files.isRegularFile(folder.resolve(place))) {
                    return Optional.of(new Copy(entry, version, folder.resolve(place), place));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public List<String> names() {
        return entries.values().stream()
                .filter(entry -> entry.type() == SchemaType.TABLE)
                .map(SchemaEntry::name)
                .filter(copies::containsKey)
                .toList();
    }

    @Override
    public List<SchemaEntry> entries() {
        return List.copyOf(entries.values());
    }

    @Override
    public Optional<TableSchema> find(String name, String version) {
        return copy(name, version)
                .filter(copy -> copy.entry().type() == SchemaType.TABLE)
                .map(copy -> schemas.computeIfAbsent(copy, this::schema));
    }

    @Override
    public Optional<String> findJson(String name, String version) {
        return copy(name, version).map(this::text);
    }

    private Optional<Copy> copy(String name, String version) {
        Map<String, Copy> versions = copies.getOrDefault(name, Map.of());
        if (version.isEmpty()) {
            return versions.values().stream().reduce((older, newer) -> newer);
        }
        return Optional.ofNullable(versions.get(version));
    }

    private TableSchema schema(Copy copy) {
        String json = text(copy);
        try {
            return SchemaCopy.schema(json, copy.entry().name(), copy.version());
        } catch (OpenDataException e) {
            throw unusable(copy, e.message(Locale.FRENCH), e.message(Locale.ENGLISH), e);
        }
    }

    private String text(Copy copy) {
        try (InputStream in = Files.newInputStream(copy.file())) {
            byte[] bytes = in.readNBytes(SchemaCopy.MOST_BYTES + 1);
            if (bytes.length > SchemaCopy.MOST_BYTES) {
                throw unusable(copy, "elle est trop longue.", "it is too long.", null);
            }
            if (!index.vouchesFor(copy.place(), bytes)) {
                throw unusable(
                        copy,
                        "elle n'est plus ce qui a été reçu ; renouvelez le catalogue.",
                        "it is no longer what was fetched; fetch the catalogue again.",
                        null);
            }
            return SchemaCopy.text(bytes);
        } catch (IOException e) {
            throw unusable(copy, "elle ne se lit pas (" + e + ").", "it can't be read (" + e + ").", e);
        }
    }

    private static CatalogueException unusable(Copy copy, String french, String english, @Nullable Exception cause) {
        String name = copy.entry().name() + "@" + copy.version().name();
        var message = Bilingual.text(
                "La copie du schéma " + name + " (" + copy.file() + ") est inutilisable : " + french,
                "The copy of the schema " + name + " (" + copy.file() + ") can't be used: " + english);
        return cause == null ? new CatalogueException(message) : new CatalogueException(message, cause);
    }
}
