package io.github.opendata4j.validation.internal.dataset;

import io.github.opendata4j.model.Dataset;

/**
 * Something that a dataset needs before it is published. What makes publication unlawful or impossible is an error;
 * what makes the dataset hard to find or to use is a warning or less.
 */
@FunctionalInterface
interface DatasetRule {

    /**
     * Looks at a dataset.
     *
     * @param dataset what its producer says of it
     * @param out takes what is found
     */
    void check(Dataset dataset, DatasetFindings out);
}
