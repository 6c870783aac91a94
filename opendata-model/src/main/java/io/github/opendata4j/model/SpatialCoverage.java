package io.github.opendata4j.model;

import io.github.opendata4j.model.constraint.InseeCommune;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The territory that data are about: its name, the zones that it is made of, the box or shape that holds it, and how fine
 * the data are within. Portals take one or two of these: udata either zones or a shape, DCAT readers a box above all.
 * Immutable.
 *
 * <pre>{@code
 * SpatialCoverage.builder().name(LocalizedText.of("Ardèche")).zones(List.of(Zone.departement("07")))
 *         .granularity(Granularity.COMMUNE).build();
 * }</pre>
 */
public final class SpatialCoverage {

    static final List<String> MEMBERS = List.of("name", "zones", "boundingBox", "geometry", "granularity");

    private final @Nullable LocalizedText name;
    private final List<@InseeCommune Zone> zones;
    private final @Nullable BoundingBox boundingBox;
    private final @Nullable Geometry geometry;
    private final @Nullable Granularity granularity;
    private final Map<String, @Nullable Object> extras;

    private SpatialCoverage(Builder builder) {
        this.name = builder.name;
        this.zones = builder.zones;
        this.boundingBox = builder.boundingBox;
        this.geometry = builder.geometry;
        this.granularity = builder.granularity;
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
        builder.boundingBox = boundingBox;
        builder.geometry = geometry;
        builder.granularity = granularity;
        builder.extras.putAll(extras);
        return builder;
    }

    /** {@return what people call it; empty if only its zones are known} */
    public Optional<LocalizedText> name() {
        return Optional.ofNullable(name);
    }

    /** {@return the zones that it is made of, by the codes of INSEE and ISO} */
    public List<Zone> zones() {
        return zones;
    }

    /** {@return the rectangle that holds it; empty if unknown} */
    public Optional<BoundingBox> boundingBox() {
        return Optional.ofNullable(boundingBox);
    }

    /** {@return its shape; empty if unknown} */
    public Optional<Geometry> geometry() {
        return Optional.ofNullable(geometry);
    }

    /** {@return which kind of place each record is about; empty if nobody said} */
    public Optional<Granularity> granularity() {
        return Optional.ofNullable(granularity);
    }

    /** {@return what else is said of it, as plain JSON values; see {@link Dataset#extras()}} */
    public Map<String, @Nullable Object> extras() {
        return extras;
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(name, zones, boundingBox, geometry, granularity, extras);
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
        private List<Zone> zones = List.of();
        private @Nullable BoundingBox boundingBox;
        private @Nullable Geometry geometry;
        private @Nullable Granularity granularity;

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
         * @param newZones such as {@code Zone.departement("07")}
         * @return this builder
         */
        public Builder zones(List<Zone> newZones) {
            this.zones = List.copyOf(newZones);
            return this;
        }

        /**
         * Says which rectangle holds it.
         *
         * @param newBoundingBox the rectangle
         * @return this builder
         */
        public Builder boundingBox(BoundingBox newBoundingBox) {
            this.boundingBox = newBoundingBox;
            return this;
        }

        /**
         * Says its shape.
         *
         * @param newGeometry a GeoJSON geometry
         * @return this builder
         */
        public Builder geometry(Geometry newGeometry) {
            this.geometry = newGeometry;
            return this;
        }

        /**
         * Says which kind of place each record is about.
         *
         * @param newGranularity the kind of place
         * @return this builder
         */
        public Builder granularity(Granularity newGranularity) {
            this.granularity = newGranularity;
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
