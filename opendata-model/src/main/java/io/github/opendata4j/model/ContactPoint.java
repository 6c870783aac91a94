package io.github.opendata4j.model;

import io.github.opendata4j.model.constraint.WebAddress;
import jakarta.validation.constraints.Email;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom to ask about a dataset: a name, an address to write to, or a page with a form. Immutable. */
public final class ContactPoint {

    static final List<String> MEMBERS = List.of("name", "email", "uri", "role");

    private final @Nullable String name;

    @Email(message = "{opendata4j.email}")
    private final @Nullable String email;

    @WebAddress
    private final @Nullable URI uri;

    private final @Nullable ContactRole role;
    private final Map<String, @Nullable Object> extras;

    private ContactPoint(Builder builder) {
        this.name = builder.name;
        this.email = builder.email;
        this.uri = builder.uri;
        this.role = builder.role;
        this.extras = builder.extras.toMap();
    }

    /**
     * Starts a contact point.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds all this} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.email = email;
        builder.uri = uri;
        builder.role = role;
        builder.extras.putAll(extras);
        return builder;
    }

    /** {@return who answers: a service rather than a person; empty if unknown} */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** {@return where to write; empty if unknown} */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** {@return the page with a form; empty if there is none} */
    public Optional<URI> uri() {
        return Optional.ofNullable(uri);
    }

    /** {@return what it has to do with the dataset; empty if nobody said} */
    public Optional<ContactRole> role() {
        return Optional.ofNullable(role);
    }

    /** {@return what else is said of it, as plain JSON values; see {@link Dataset#extras()}} */
    public Map<String, @Nullable Object> extras() {
        return extras;
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(name, email, uri, role, extras);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactPoint that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return "ContactPoint" + parts().subList(0, 4);
    }

    /** Gathers what is known of a contact point. Not thread-safe; may be used again after {@link #build()}. */
    public static final class Builder {

        private final Extras extras = new Extras(MEMBERS);
        private @Nullable String name;
        private @Nullable String email;
        private @Nullable URI uri;
        private @Nullable ContactRole role;

        private Builder() {}

        /**
         * Says who answers.
         *
         * @param newName a service rather than a person
         * @return this builder
         */
        public Builder name(String newName) {
            this.name = newName;
            return this;
        }

        /**
         * Says where to write.
         *
         * @param newEmail an address without {@code mailto:}
         * @return this builder
         */
        public Builder email(String newEmail) {
            this.email = newEmail;
            return this;
        }

        /**
         * Says where a form is.
         *
         * @param newUri an absolute address
         * @return this builder
         */
        public Builder uri(URI newUri) {
            this.uri = newUri;
            return this;
        }

        /**
         * Says what it has to do with the dataset.
         *
         * @param newRole the role
         * @return this builder
         */
        public Builder role(ContactRole newRole) {
            this.role = newRole;
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

        /** {@return the contact point} */
        public ContactPoint build() {
            return new ContactPoint(this);
        }
    }
}
