package io.github.opendata4j.validation.schema;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue says of one schema: its titles and labels, its versions and where each is. The schema itself is
 * another matter, see {@link SchemaCatalogue#find(String)}. Immutable.
 */
public final class SchemaEntry {

    private final String name;
    private final SchemaType type;
    private final String title;
    private final String description;
    private final List<String> labels;
    private final List<SchemaVersion> versions;
    private final List<SchemaExample> examples;
    private final @Nullable String consolidation;
    private final @Nullable String dataPackage;
    private final @Nullable URI documentation;

    SchemaEntry(Parts parts) {
        this.name = parts.name;
        this.type = parts.type;
        this.title = parts.title;
        this.description = parts.description;
        this.labels = List.copyOf(parts.labels);
        this.versions = parts.versions.stream()
                .sorted((one, other) -> Versions.ORDER.compare(one.name(), other.name()))
                .toList();
        this.examples = List.copyOf(parts.examples);
        this.consolidation = parts.consolidation;
        this.dataPackage = parts.dataPackage;
        this.documentation = parts.documentation;
    }

    /** What an entry is made of, gathered by whoever reads a catalogue. */
    static final class Parts {
        private final String name;
        private final SchemaType type;
        String title = "";
        String description = "";
        List<String> labels = List.of();
        List<SchemaVersion> versions = List.of();
        List<SchemaExample> examples = List.of();

        @Nullable
        String consolidation;

        @Nullable
        String dataPackage;

        @Nullable
        URI documentation;

        Parts(String name, SchemaType type) {
            this.name = name;
            this.type = type;
        }
    }

    /** {@return its name, such as {@code etalab/schema-irve-statique}} */
    public String name() {
        return name;
    }

    /** {@return what kind of descriptor it is} */
    public SchemaType type() {
        return type;
    }

    /** {@return a line for people, perhaps empty} */
    public String title() {
        return title;
    }

    /** {@return what it is for, perhaps empty} */
    public String description() {
        return description;
    }

    /** {@return the groups it belongs to, such as {@code Socle Commun des Données Locales}} */
    public List<String> labels() {
        return labels;
    }

    /** {@return all its versions, the oldest first, in the order of Semantic Versioning} */
    public List<SchemaVersion> versions() {
        return versions;
    }

    /** {@return the newest version; empty if the catalogue names none} */
    public Optional<SchemaVersion> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /**
     * One of its versions.
     *
     * @param version such as {@code 2.3.1}; a v before it does not matter
     * @return empty if the catalogue does not know it, as it forgets versions that turn out to be faulty
     */
    public Optional<SchemaVersion> findVersion(String version) {
        String wanted = Versions.bare(version);
        return versions.stream()
                .filter(each -> Versions.bare(each.name()).equals(wanted))
                .findFirst();
    }

    /** {@return files that its authors offer as examples} */
    public List<SchemaExample> examples() {
        return examples;
    }

    /**
     * The dataset of data.gouv.fr that brings together the files of this schema.
     *
     * @return its identifier there; empty if there is none
     */
    public Optional<String> consolidationDataset() {
        return Optional.ofNullable(consolidation);
    }

    /** {@return the name of the Data Package that it is a table of; empty if it stands alone} */
    public Optional<String> dataPackage() {
        return Optional.ofNullable(dataPackage);
    }

    /** {@return a page that explains it; empty if the catalogue names none} */
    public Optional<URI> documentation() {
        return Optional.ofNullable(documentation);
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }
}
