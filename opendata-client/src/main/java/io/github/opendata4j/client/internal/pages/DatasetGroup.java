package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.model.Dataset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The datasets that share a page.
 *
 * @param name what they have in common; of several spellings the first in the order of the alphabet
 * @param datasets the datasets, at least one
 */
record DatasetGroup(String name, List<Dataset> datasets) {

    /**
     * Groups datasets.
     *
     * @param name what the datasets of a group have in common; those that lack it are in none
     * @param path the page of such a group
     * @return the groups by their page, in its order
     */
    static Map<String, DatasetGroup> by(
            Collection<Dataset> datasets, Function<Dataset, Optional<String>> name, Function<String, String> path) {
        Map<String, DatasetGroup> groups = new TreeMap<>();
        for (Dataset dataset : datasets) {
            name.apply(dataset)
                    .ifPresent(text -> groups.merge(
                            path.apply(text), new DatasetGroup(text, List.of(dataset)), DatasetGroup::and));
        }
        return groups;
    }

    private DatasetGroup and(DatasetGroup more) {
        List<Dataset> all = new ArrayList<>(datasets);
        all.addAll(more.datasets);
        return new DatasetGroup(name.compareTo(more.name) <= 0 ? name : more.name, List.copyOf(all));
    }
}
