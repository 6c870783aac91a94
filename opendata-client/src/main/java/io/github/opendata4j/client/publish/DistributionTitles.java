package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.Dataset;

/** What people call a distribution. */
final class DistributionTitles {
    private DistributionTitles() {}

    /** Its title; its key where it has none. */
    static String of(Dataset dataset, String key) {
        return dataset.findDistribution(key)
                .flatMap(distribution -> distribution.title())
                .map(Object::toString)
                .orElse(key);
    }
}
