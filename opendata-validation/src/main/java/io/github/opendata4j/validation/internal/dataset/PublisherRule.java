package io.github.opendata4j.validation.internal.dataset;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Organization;

/**
 * Someone answers for the data, and licences ask that they be named: an error if nobody is. A name alone will do; a
 * SIREN or SIRET tells apart the two communes of one name.
 */
final class PublisherRule implements DatasetRule {

    @Override
    public void check(Dataset dataset, DatasetFindings out) {
        dataset.publisher()
                .ifPresentOrElse(
                        publisher -> check(publisher, out), () -> out.add("dataset-publisher-missing", "/publisher"));
    }

    private static void check(Organization publisher, DatasetFindings out) {
        if (publisher.siren().isEmpty() && publisher.siret().isEmpty()) {
            out.add("dataset-publisher-unidentified", "/publisher/siren");
        }
    }
}
