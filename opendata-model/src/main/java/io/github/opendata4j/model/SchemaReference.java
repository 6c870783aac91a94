package io.github.opendata4j.model;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    static final List<String> MEMBERS = List.of("name", "version", "url", "file");

    private final String name;
    private final @Nullable String version;
    private final @Nullable URI url;
    private final @Nullable Path file;
    private final Map<String, @Nullable Object> extras;

    private SchemaReference(
            String name,
            @Nullable String version,
            @Nullable URI url,
            @Nullable Path file,
            Map<String, @Nullable Object> extras) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A schema reference names its schema, such as scdl/subventions");
        }
        this.name = name;
        this.version = version;
        this.url = url;
        this.file = file;
        this.extras = extras;
    }

    /**
     * A schema in whatever version is current.
     *
     * @param name its name in a catalogue, such as {@code scdl/subventions}
     * @return the reference
     * @throws IllegalArgumentException if the name is blank
     */
    public static SchemaReference of(String name) {
        return new SchemaReference(name, null, null, null, Map.of());
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
        return new SchemaReference(name, newVersion, url, file, extras);
    }

    /**
     * The same schema, with the address of its descriptor.
     *
     * @param newUrl an absolute address
     * @return another reference
     */
    public SchemaReference withUrl(URI newUrl) {
        return new SchemaReference(name, version, newUrl, file, extras);
    }

    /**
     * The same schema, with its descriptor in a local file.
     *
     * @param newFile where it is
     * @return another reference
     */
    public SchemaReference withFile(Path newFile) {
        return new SchemaReference(name, version, url, newFile, extras);
    }

    /**
     * The same schema, with what this version has no word for.
     *
     * @param member its name in the JSON form
     * @param value a plain JSON value, or null
     * @return another reference
     * @throws IllegalArgumentException if there is a method for it, or no JSON
     */
    public SchemaReference withExtra(String member, @Nullable Object value) {
        return withExtras(Extras.with(MEMBERS, extras, member, value));
    }

    SchemaReference withExtras(Map<String, @Nullable Object> newExtras) {
        return new SchemaReference(name, version, url, file, newExtras);
    }

    /** {@return its name in a catalogue, such as {@code scdl/subventions}} */
    public String name() {
        return name;
    }

    /** {@return its version, as the schema writes it; empty where any will do} */
    public Optional<String> version() {
        return Optional.ofNullable(version);
    }

    /** {@return the address of its descriptor; empty if unknown} */
    public Optional<URI> url() {
        return Optional.ofNullable(url);
    }

    /** {@return the local file of its descriptor; empty if it is to be found by its name} */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** {@return what else is said of it, as plain JSON values; see {@link Dataset#extras()}} */
    public Map<String, @Nullable Object> extras() {
        return extras;
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(name, version, url, file, extras);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SchemaReference that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** The name, and the version after an at sign: {@code scdl/subventions@2.1.1}. */
    @Override
    public String toString() {
        return version == null ? name : name + "@" + version;
    }
}
