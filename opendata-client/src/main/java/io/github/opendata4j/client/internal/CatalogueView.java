package io.github.opendata4j.client.internal;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.Organization;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue and its pages are made of.
 *
 * @param givenTitle what it is called; null if nobody said
 * @param publicUri where it is served, with a slash at the end; null if nobody said
 * @param notices who answers for it
 * @param datasets its datasets, with their dates, each file by its path
 */
public record CatalogueView(
        @Nullable String givenTitle, @Nullable URI publicUri, Notices notices, List<Dataset> datasets) {

    /**
     * Where it is said who answers for the catalogue: addresses of the web, or relative to its root.
     *
     * @param legal the legal notice; null if nobody said
     * @param accessibility the statement on accessibility; null if nobody said
     */
    public record Notices(@Nullable URI legal, @Nullable URI accessibility) {
        /** Nobody said anything. */
        public static final Notices NONE = new Notices(null, null);
    }

    /**
     * A catalogue of which nobody said who answers for it.
     *
     * @param givenTitle what it is called; null if nobody said
     * @param publicUri where it is served, with a slash at the end; null if nobody said
     * @param datasets its datasets, with their dates, each file by its path
     */
    public CatalogueView(@Nullable String givenTitle, @Nullable URI publicUri, List<Dataset> datasets) {
        this(givenTitle, publicUri, Notices.NONE, datasets);
    }

    /**
     * Returns what the catalogue is called.
     *
     * @return its title in French
     */
    public String title() {
        if (givenTitle != null) {
            return givenTitle;
        }
        List<Organization> publishers = publishers();
        return publishers.size() == 1
                ? "Données ouvertes – " + publishers.get(0).name()
                : "Catalogue de données ouvertes";
    }

    /**
     * Returns who publishes in it.
     *
     * @return each organisation once, by name
     */
    public List<Organization> publishers() {
        Map<String, Organization> byName = new TreeMap<>();
        datasets.forEach(
                dataset -> dataset.publisher().ifPresent(publisher -> byName.putIfAbsent(publisher.name(), publisher)));
        return List.copyOf(byName.values());
    }

    /**
     * Returns when one of its datasets last changed.
     *
     * @return empty if it has none
     */
    public Optional<Moment> modified() {
        return datasets.stream()
                .flatMap(dataset -> dataset.modified().stream())
                .max(Comparator.comparing(Moment::day).thenComparing(Moment::toString));
    }

    /**
     * Returns the address of something in the catalogue.
     *
     * @param path where it is below the root, as an address writes it; empty for the root
     * @return absolute if the catalogue's own address is known, else relative to its root
     */
    public String address(String path) {
        if (publicUri != null) {
            return publicUri + path;
        }
        return path.isEmpty() ? "./" : path;
    }
}
