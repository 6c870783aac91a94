package io.github.opendata4j.model.report;

import io.github.opendata4j.model.Dataset;

/**
 * Looks at a dataset before it is published. A publisher takes one, so that bad data are refused by whoever knows the
 * rules; checks are put together with {@link #and}.
 *
 * <pre>{@code
 * DatasetCheck ours = dataset -> dataset.keywords().isEmpty() ? missingKeywords : Report.empty();
 * Publisher.to(portal).check(Preflight.standard().and(ours)).build();
 * }</pre>
 */
@FunctionalInterface
public interface DatasetCheck {

    /**
     * Looks at a dataset and, if need be, at its files.
     *
     * @param dataset what is to be published
     * @return what was found; nothing is thrown for what is wrong with the dataset
     */
    Report check(Dataset dataset);

    /**
     * This check, then another one.
     *
     * @param other is run whatever this one finds
     * @return a check with the findings of both
     */
    default DatasetCheck and(DatasetCheck other) {
        return dataset -> check(dataset).merge(other.check(dataset));
    }
}
