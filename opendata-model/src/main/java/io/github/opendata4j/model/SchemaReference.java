package io.github.opendata4j.model;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says which schema a file follows: by its name in a catalogue, with a version and an address or a local file where
 * they are known. Immutable.
 *
 * <pre>{@code
 * SchemaReference.of("scdl/subventions", "2.1.1");
 * SchemaReference.of("aides-tiers-lieux").withFile(Path.of("aides-tiers-lieux.schema.json"));
 * }</pre>
 */
public final class SchemaReference {

    private final String name;
    private final @Nullable String version;
    private final @Nullable URI url;
    private final @Nullable Path file;

    private SchemaReference(String name, @Nullable String version, @Nullable URI url, @Nullable Path file) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A schema reference names its schema, such as scdl/subventions");
        }
        this.name = name;
        this.version = version;
        this.url = url;
        this.file = file;
    }

    /**
     * A schema in whatever version is current.
     *
     * @param name its name in a catalogue, such as {@code scdl/subventions}
     * @return the reference
     * @throws IllegalArgumentException if the name is blank
     */
    public static SchemaReference of(String name) {
        return new SchemaReference(name, null, null, null);
    }

    /**
     * A schema in one version.
     *
     * @param name its name in a catalogue, such as {@code scdl/subventions}
     * @param version its version, as the schema writes it
     * @return the reference
     * @throws IllegalArgumentException if the name is blank
     */
    public static SchemaReference of(String name, String version) {
        return of(name).withVersion(version);
    }

    /**
     * The same schema in one version.
     *
     * @param newVersion as the schema writes it
     * @return another reference
     */
    public SchemaReference withVersion(String newVersion) {
        return new SchemaReference(name, newVersion, url, file);
    }

    /**
     * The same schema, with the address of its descriptor.
     *
     * @param newUrl an absolute address
     * @return another reference
     */
    public SchemaReference withUrl(URI newUrl) {
        return new SchemaReference(name, version, newUrl, file);
    }

    /**
     * The same schema, with its descriptor in a local file.
     *
     * @param newFile where it is
     * @return another reference
     */
    public SchemaReference withFile(Path newFile) {
        return new SchemaReference(name, version, url, newFile);
    }

    /**
     * Its name in a catalogue.
     *
     * @return such as {@code scdl/subventions}
     */
    public String name() {
        return name;
    }

    /**
     * Its version, as the schema writes it.
     *
     * @return empty where any will do
     */
    public Optional<String> version() {
        return Optional.ofNullable(version);
    }

    /**
     * The address of its descriptor.
     *
     * @return empty if unknown
     */
    public Optional<URI> url() {
        return Optional.ofNullable(url);
    }

    /**
     * The local file of its descriptor.
     *
     * @return empty if it is to be found by its name
     */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SchemaReference that
                && name.equals(that.name)
                && Objects.equals(version, that.version)
                && Objects.equals(url, that.url)
                && Objects.equals(file, that.file);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, version, url, file);
    }

    /** The name, and the version after an at sign: {@code scdl/subventions@2.1.1}. */
    @Override
    public String toString() {
        return version == null ? name : name + "@" + version;
    }
}
