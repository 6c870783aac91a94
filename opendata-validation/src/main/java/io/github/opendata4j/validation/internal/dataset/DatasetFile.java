package io.github.opendata4j.validation.internal.dataset;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.report.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One distribution of a dataset and where the description speaks of it.
 *
 * @param distribution the distribution
 * @param index its place in the list of distributions, from 0
 */
public record DatasetFile(Distribution distribution, int index) {

    /**
     * All distributions of a dataset.
     *
     * @param dataset the dataset
     * @return in its order
     */
    public static List<DatasetFile> of(Dataset dataset) {
        return IntStream.range(0, dataset.distributions().size())
                .mapToObj(i -> new DatasetFile(dataset.distributions().get(i), i))
                .toList();
    }

    /**
     * Where a member of the distribution is.
     *
     * @param member the member's name
     * @return its JSON pointer, with the distribution's key as the resource
     */
    public Location place(String member) {
        return Location.builder()
                .pointer("/distributions/" + index + "/" + member)
                .resource(distribution.key())
                .build();
    }

    /**
     * The local file, if it can be looked into.
     *
     * @return empty for a link, and for a file that is missing, unreadable or empty, which has a finding already
     */
    public Optional<Path> content() {
        return distribution.file().filter(path -> LocalFileRule.fault(path).isEmpty());
    }
}
