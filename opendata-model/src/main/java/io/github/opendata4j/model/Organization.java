package io.github.opendata4j.model;

import io.github.opendata4j.model.constraint.ConsistentSiret;
import io.github.opendata4j.model.constraint.InseeCommune;
import io.github.opendata4j.model.constraint.Siren;
import io.github.opendata4j.model.constraint.Siret;
import io.github.opendata4j.model.constraint.WebAddress;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whoever makes or publishes a dataset: a name at least, what identifies it in the French register of companies, and the
 * territory that it governs. Immutable.
 *
 * <pre>{@code
 * Organization.builder("Département de l'Ardèche").siren("220700017").territory(Zone.departement("07")).build();
 * }</pre>
 */
@ConsistentSiret
public final class Organization {

    static final List<String> MEMBERS = List.of("name", "siren", "siret", "territory", "homepage", "uri");

    @NotBlank(message = "{opendata4j.name.blank}")
    private final String name;

    @Siren
    private final @Nullable String siren;

    @Siret
    private final @Nullable String siret;

    @InseeCommune
    private final @Nullable Zone territory;

    @WebAddress
    private final @Nullable URI homepage;

    private final @Nullable URI uri;
    private final Map<String, @Nullable Object> extras;

    private Organization(Builder builder) {
        this.name = builder.name;
        this.siren = builder.siren;
        this.siret = builder.siret;
        this.territory = builder.territory;
        this.homepage = builder.homepage;
        this.uri = builder.uri;
        this.extras = builder.extras.toMap();
    }

    /**
     * Starts an organisation.
     *
     * @param name its name
     * @return a builder
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** {@return a builder that holds all this} */
    public Builder toBuilder() {
        Builder builder = new Builder(name);
        builder.siren = siren;
        builder.siret = siret;
        builder.territory = territory;
        builder.homepage = homepage;
        builder.uri = uri;
        builder.extras.putAll(extras);
        return builder;
    }

    /** {@return its name} */
    public String name() {
        return name;
    }

    /** {@return its number in the register of companies, nine digits; empty if unknown} */
    public Optional<String> siren() {
        return Optional.ofNullable(siren);
    }

    /** {@return the number of one of its establishments, fourteen digits; empty if unknown} */
    public Optional<String> siret() {
        return Optional.ofNullable(siret);
    }

    /** {@return the territory that it governs, by INSEE's code; empty if it governs none, or nobody said} */
    public Optional<Zone> territory() {
        return Optional.ofNullable(territory);
    }

    /** {@return its own site; empty if unknown} */
    public Optional<URI> homepage() {
        return Optional.ofNullable(homepage);
    }

    /** {@return what identifies it on the web; empty if nothing does} */
    public Optional<URI> uri() {
        return Optional.ofNullable(uri);
    }

    /** {@return what else is said of it, as plain JSON values; see {@link Dataset#extras()}} */
    public Map<String, @Nullable Object> extras() {
        return extras;
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(name, siren, siret, territory, homepage, uri, extras);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Organization that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }

    /** Gathers what is known of an organisation. Not thread-safe; may be used again after {@link #build()}. */
    public static final class Builder {

        private final Extras extras = new Extras(MEMBERS);
        private String name;
        private @Nullable String siren;
        private @Nullable String siret;
        private @Nullable Zone territory;
        private @Nullable URI homepage;
        private @Nullable URI uri;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Names it.
         *
         * @param newName its name
         * @return this builder
         */
        public Builder name(String newName) {
            this.name = newName;
            return this;
        }

        /**
         * Says its number in the register of companies.
         *
         * @param newSiren nine digits
         * @return this builder
         */
        public Builder siren(String newSiren) {
            this.siren = newSiren;
            return this;
        }

        /**
         * Says the number of the establishment that publishes.
         *
         * @param newSiret fourteen digits
         * @return this builder
         */
        public Builder siret(String newSiret) {
            this.siret = newSiret;
            return this;
        }

        /**
         * Says which territory it governs.
         *
         * @param newTerritory such as {@code Zone.commune("07186")}
         * @return this builder
         */
        public Builder territory(Zone newTerritory) {
            this.territory = newTerritory;
            return this;
        }

        /**
         * Says where its own site is.
         *
         * @param newHomepage an absolute address
         * @return this builder
         */
        public Builder homepage(URI newHomepage) {
            this.homepage = newHomepage;
            return this;
        }

        /**
         * Says what identifies it on the web.
         *
         * @param newUri an absolute URI
         * @return this builder
         */
        public Builder uri(URI newUri) {
            this.uri = newUri;
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

        /** {@return the organisation} */
        public Organization build() {
            return new Organization(this);
        }
    }
}
