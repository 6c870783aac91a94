package io.github.opendata4j.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The territory that data are about: its name, and the codes of the zones that it is made of. Immutable.
 *
 * <pre>{@code
 * SpatialCoverage.builder().name(LocalizedText.of("Ardèche")).zones(List.of("fr:departement:07")).build();
 * }</pre>
 */
public final class SpatialCoverage {

    static final List<String> MEMBERS = List.of("name", "zones");

    private final @Nullable LocalizedText name;
    private final List<String> zones;
    private final Map<String, @Nullable Object> extras;

    private SpatialCoverage(Builder builder) {
        this.name = builder.name;
        this.zones = builder.zones;
        this.extras = builder.extras.toMap();
    }

    /**
     * Starts a territory.
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
        builder.zones = zones;
        builder.extras.putAll(extras);
        return builder;
    }

    /** {@return what people call it; empty if only its zones are known} */
    public Optional<LocalizedText> name() {
        return Optional.ofNullable(name);
    }

    /**
     * {@return the zones as udata codes them: {@code fr:departement:07}, {@code fr:commune:07019}, {@code country:fr}}
     */
    public List<String> zones() {
        return zones;
    }

    /** {@return what else is said of it, as plain JSON values; see {@link Dataset#extras()}} */
    public Map<String, @Nullable Object> extras() {
        return extras;
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(name, zones, extras);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpatialCoverage that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** The name and the zones. */
    @Override
    public String toString() {
        return name == null ? zones.toString() : name + " " + zones;
    }

    /** Gathers what is known of a territory. Not thread-safe; may be used again after {@link #build()}. */
    public static final class Builder {

        private final Extras extras = new Extras(MEMBERS);
        private @Nullable LocalizedText name;
        private List<String> zones = List.of();

        private Builder() {}

        /**
         * Names it.
         *
         * @param newName what people call it
         * @return this builder
         */
        public Builder name(LocalizedText newName) {
            this.name = newName;
            return this;
        }

        /**
         * Says which zones it is made of, instead of those before.
         *
         * @param codes as udata writes them, such as {@code fr:departement:07}
         * @return this builder
         */
        public Builder zones(List<String> codes) {
            this.zones = List.copyOf(codes);
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

        /** {@return the territory} */
        public SpatialCoverage build() {
            return new SpatialCoverage(this);
        }
    }
}
