package io.github.opendata4j.validation.internal.dataset;

import io.github.opendata4j.model.Dataset;

/**
 * Whoever uses the data again must know under which terms: a licence is there and says something. Which licences a
 * French administration may choose is another matter (Code des relations entre le public et l'administration,
 * art. D323-2-1).
 */
final class LicenceRule implements DatasetRule {

    @Override
    public void check(Dataset dataset, DatasetFindings out) {
        if (dataset.licence().isEmpty()) {
            out.add("dataset-licence-missing", "/licence");
        } else if (!dataset.licence().get().isSpecified()) {
            out.add("dataset-licence-unspecified", "/licence");
        }
    }
}
