package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.DatasetSummary;
import io.github.opendata4j.client.udata.UdataDataset;
import io.github.opendata4j.client.udata.UdataObject;
import io.github.opendata4j.model.Organization;
import java.util.Locale;
import java.util.Optional;

/**
 * A dataset in a list.
 *
 * @param name what other commands take for it
 * @param title its title
 * @param producer who publishes it; empty if nobody said
 */
record Listed(String name, String title, Optional<String> producer) {
    static Listed of(DatasetSummary dataset, Locale locale) {
        return new Listed(
                dataset.key(), dataset.title().get(locale), dataset.publisher().map(Organization::name));
    }

    /** By its slug, since the key that a publication gave it is only found where its organisation is known. */
    static Listed of(UdataDataset dataset) {
        return new Listed(
                dataset.slug().orElse(dataset.id()),
                dataset.title(),
                dataset.organization().map(UdataObject::title));
    }
}
