package io.github.opendata4j.validation.internal.dataset;

import io.github.opendata4j.model.Dataset;

/** What helps people to find the data, to rely on them and to ask about them. A dataset is published without it too. */
final class DiscoveryRule implements DatasetRule {

    @Override
    public void check(Dataset dataset, DatasetFindings out) {
        if (dataset.frequency().isEmpty()) {
            out.add("dataset-frequency-missing", "/frequency");
        }
        if (dataset.keywords().isEmpty() && dataset.themes().isEmpty()) {
            out.add("dataset-keywords-missing", "/keywords");
        }
        if (dataset.contactPoints().isEmpty()) {
            out.add("dataset-contact-missing", "/contactPoints");
        }
    }
}
