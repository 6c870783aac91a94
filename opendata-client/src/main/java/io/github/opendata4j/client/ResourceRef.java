package io.github.opendata4j.client;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names a file of a dataset on a portal, whose rows are wanted. Immutable.
 *
 * <pre>{@code
 * ResourceRef.of("velos", "stations");
 * ResourceRef.of("aides-tiers-lieux");   // the dataset has one data file
 * }</pre>
 */
public final class ResourceRef {
    private final String dataset;
    private final @Nullable String resource;

    private ResourceRef(String dataset, @Nullable String resource) {
        this.dataset = dataset;
        this.resource = resource;
    }

    /**
     * Names a dataset that has one data file.
     *
     * @param dataset its key, identifier or slug, as the portal understands it
     * @return the reference; a dataset of several data files is refused where rows are asked for
     */
    public static ResourceRef of(String dataset) {
        return new ResourceRef(dataset, null);
    }

    /**
     * Names one file of a dataset.
     *
     * @param dataset its key, identifier or slug, as the portal understands it
     * @param resource the file's key or identifier, or its title where only one has it
     * @return the reference
     */
    public static ResourceRef of(String dataset, String resource) {
        return new ResourceRef(dataset, resource);
    }

    /**
     * Returns the name of the dataset.
     *
     * @return as it was given
     */
    public String dataset() {
        return dataset;
    }

    /**
     * Returns the name of the file.
     *
     * @return empty if the dataset's only data file is meant
     */
    public Optional<String> resource() {
        return Optional.ofNullable(resource);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResourceRef that
                && dataset.equals(that.dataset)
                && Objects.equals(resource, that.resource);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dataset, resource);
    }

    /** The dataset, and the file behind a slash. */
    @Override
    public String toString() {
        return resource == null ? dataset : dataset + "/" + resource;
    }
}
