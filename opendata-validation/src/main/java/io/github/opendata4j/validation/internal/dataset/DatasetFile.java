package io.github.opendata4j.validation.internal.dataset;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.report.Location;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One distribution of a dataset and where the description speaks of it.
 *
 * @param distribution the distribution
 * @param index its place in the list of distributions, from 0
 */
record DatasetFile(Distribution distribution, int index) {

    /** All distributions of a dataset. */
    static List<DatasetFile> of(Dataset dataset) {
        return IntStream.range(0, dataset.distributions().size())
                .mapToObj(i -> new DatasetFile(dataset.distributions().get(i), i))
                .toList();
    }

    /** Where a member of the distribution is, with the distribution's key as the resource. */
    Location place(String member) {
        return Location.builder()
                .pointer("/distributions/" + index + "/" + member)
                .resource(distribution.key())
                .build();
    }
}
