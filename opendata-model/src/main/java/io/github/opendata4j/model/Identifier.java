package io.github.opendata4j.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset is known by elsewhere, beside its key: a DOI, the number of a register, the identifier of the catalogue
 * it came from (DCAT-AP 3: {@code adms:identifier}). Immutable.
 *
 * <pre>{@code
 * Identifier.of("10.5281/zenodo.3402").withScheme("https://doi.org/");
 * }</pre>
 */
public final class Identifier {

    static final List<String> MEMBERS = List.of("value", "scheme");

    private final String value;
    private final @Nullable String scheme;
    private final Map<String, @Nullable Object> extras;

    private Identifier(String value, @Nullable String scheme, Map<String, @Nullable Object> extras) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An identifier says something, such as 10.5281/zenodo.3402");
        }
        this.value = value;
        this.scheme = scheme;
        this.extras = extras;
    }

    /**
     * An identifier that says by itself who gave it, as an address does.
     *
     * @param value the identifier
     * @return the identifier
     * @throws IllegalArgumentException if it is blank
     */
    public static Identifier of(String value) {
        return new Identifier(value, null, Map.of());
    }

    /**
     * The same identifier, with who gave it.
     *
     * @param newScheme the name or the address of the register
     * @return another identifier
     */
    public Identifier withScheme(String newScheme) {
        return new Identifier(value, newScheme, extras);
    }

    /**
     * The same identifier, with what this version has no word for.
     *
     * @param member its name in the JSON form
     * @param newValue a plain JSON value, or null
     * @return another identifier
     * @throws IllegalArgumentException if there is a method for it, or no JSON
     */
    public Identifier withExtra(String member, @Nullable Object newValue) {
        return withExtras(Extras.with(MEMBERS, extras, member, newValue));
    }

    Identifier withExtras(Map<String, @Nullable Object> newExtras) {
        return new Identifier(value, scheme, newExtras);
    }

    /** {@return the identifier itself} */
    public String value() {
        return value;
    }

    /** {@return the register that gave it, by name or address; empty if nobody said} */
    public Optional<String> scheme() {
        return Optional.ofNullable(scheme);
    }

    /** {@return what else is said of it, as plain JSON values; see {@link Dataset#extras()}} */
    public Map<String, @Nullable Object> extras() {
        return extras;
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(value, scheme, extras);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Identifier that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
