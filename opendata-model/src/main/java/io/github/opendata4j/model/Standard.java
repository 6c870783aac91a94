package io.github.opendata4j.model;

import io.github.opendata4j.model.constraint.WebAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a dataset as a whole follows, such as a regulation of INSPIRE or a standard of the CNIG (DCAT-AP 3:
 * {@code dct:Standard}). The schema of one table is a {@link SchemaReference} of its distribution. Immutable.
 *
 * <pre>{@code
 * Standard.of("Standard CNIG PLU").withUri(URI.create("https://www.example.org/cnig-plu"));
 * }</pre>
 */
public final class Standard {

    static final List<String> MEMBERS = List.of("title", "uri");

    private final @Nullable LocalizedText title;

    @WebAddress
    private final @Nullable URI uri;

    private final Map<String, @Nullable Object> extras;

    private Standard(@Nullable LocalizedText title, @Nullable URI uri, Map<String, @Nullable Object> extras) {
        this.title = title;
        this.uri = uri;
        this.extras = extras;
    }

    /**
     * A standard by its name.
     *
     * @param title its name, in French
     * @return the standard
     */
    public static Standard of(String title) {
        return of(LocalizedText.of(title));
    }

    /**
     * A standard by its name.
     *
     * @param title its name, in one or several languages
     * @return the standard
     */
    public static Standard of(LocalizedText title) {
        return new Standard(title, null, Map.of());
    }

    /**
     * A standard by its address.
     *
     * @param uri what identifies it on the web
     * @return the standard
     */
    public static Standard of(URI uri) {
        return new Standard(null, uri, Map.of());
    }

    /**
     * The same standard, with its address.
     *
     * @param newUri what identifies it on the web
     * @return another standard
     */
    public Standard withUri(URI newUri) {
        return new Standard(title, newUri, extras);
    }

    /**
     * The same standard, with what this version has no word for.
     *
     * @param member its name in the JSON form
     * @param value a plain JSON value, or null
     * @return another standard
     * @throws IllegalArgumentException if there is a method for it, or no JSON
     */
    public Standard withExtra(String member, @Nullable Object value) {
        return withExtras(Extras.with(MEMBERS, extras, member, value));
    }

    Standard withExtras(Map<String, @Nullable Object> newExtras) {
        return new Standard(title, uri, newExtras);
    }

    /** {@return its name; empty if only its address is known} */
    public Optional<LocalizedText> title() {
        return Optional.ofNullable(title);
    }

    /** {@return what identifies it on the web; empty if only its name is known} */
    public Optional<URI> uri() {
        return Optional.ofNullable(uri);
    }

    /** {@return what else is said of it, as plain JSON values; see {@link Dataset#extras()}} */
    public Map<String, @Nullable Object> extras() {
        return extras;
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(title, uri, extras);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Standard that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** The name, else the address. */
    @Override
    public String toString() {
        return Objects.toString(title == null ? uri : title);
    }
}
