package io.github.opendata4j.model;

import io.github.opendata4j.model.constraint.NotBlankText;
import io.github.opendata4j.model.constraint.WebAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that explains or founds a dataset, such as a délibération or a convention: on the web, or in a local file
 * that is published with the data. Immutable.
 *
 * <pre>{@code
 * LinkedDocument.ofLink("Règlement de l'appel à projets", URI.create("https://www.example.org/reglement.pdf"))
 *         .kind(DocumentKind.REGULATION).build();
 * }</pre>
 */
public final class LinkedDocument {

    static final List<String> MEMBERS = List.of("title", "kind", "url", "file");

    @NotBlankText
    private final LocalizedText title;

    private final @Nullable DocumentKind kind;

    @WebAddress
    private final @Nullable URI url;

    private final @Nullable Path file;
    private final Map<String, @Nullable Object> extras;

    private LinkedDocument(Builder builder) {
        this.title = builder.title;
        this.kind = builder.kind;
        this.url = builder.url;
        this.file = builder.file;
        this.extras = builder.extras.toMap();
    }

    /**
     * Starts a document that is on the web.
     *
     * @param title its title, in French
     * @param url where it is
     * @return a builder
     */
    public static Builder ofLink(String title, URI url) {
        return new Builder(LocalizedText.of(title)).url(url);
    }

    /**
     * Starts a document that is a local file.
     *
     * @param title its title, in French
     * @param file where it is
     * @return a builder
     */
    public static Builder ofFile(String title, Path file) {
        return new Builder(LocalizedText.of(title)).file(file);
    }

    /** {@return a builder that holds all this} */
    public Builder toBuilder() {
        Builder builder = new Builder(title);
        builder.kind = kind;
        builder.url = url;
        builder.file = file;
        builder.extras.putAll(extras);
        return builder;
    }

    /** {@return its title} */
    public LocalizedText title() {
        return title;
    }

    /** {@return what it is, such as a délibération; empty if nobody said} */
    public Optional<DocumentKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** {@return where it is on the web; empty if it is not there} */
    public Optional<URI> url() {
        return Optional.ofNullable(url);
    }

    /** {@return the local file that it is; empty if there is none} */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** {@return what else is said of it, as plain JSON values; see {@link Dataset#extras()}} */
    public Map<String, @Nullable Object> extras() {
        return extras;
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(title, kind, url, file, extras);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinkedDocument that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** The title. */
    @Override
    public String toString() {
        return title.toString();
    }

    /** Gathers what is known of a document. Not thread-safe; may be used again after {@link #build()}. */
    public static final class Builder {

        private final Extras extras = new Extras(MEMBERS);
        private LocalizedText title;
        private @Nullable DocumentKind kind;
        private @Nullable URI url;
        private @Nullable Path file;

        Builder(LocalizedText title) {
            this.title = title;
        }

        /**
         * Titles it.
         *
         * @param newTitle in one or several languages
         * @return this builder
         */
        public Builder title(LocalizedText newTitle) {
            this.title = newTitle;
            return this;
        }

        /**
         * Says what it is.
         *
         * @param newKind such as a délibération
         * @return this builder
         */
        public Builder kind(DocumentKind newKind) {
            this.kind = newKind;
            return this;
        }

        /**
         * Says where it is on the web.
         *
         * @param newUrl an absolute address
         * @return this builder
         */
        public Builder url(URI newUrl) {
            this.url = newUrl;
            return this;
        }

        /**
         * Says which local file it is.
         *
         * @param newFile where it is
         * @return this builder
         */
        public Builder file(Path newFile) {
            this.file = newFile;
            return this;
        }

        /**
         * Adds what this version has no word for.
         *
         * @param member its name in the JSON form
         * @param value a plain JSON value, or null
         * @return this builder
         * @throws IllegalArgumentException if there is a method for it, or no JSON
         */
        public Builder extra(String member, @Nullable Object value) {
            extras.put(member, value);
            return this;
        }

        /** {@return the document} */
        public LinkedDocument build() {
            return new LinkedDocument(this);
        }
    }
}
