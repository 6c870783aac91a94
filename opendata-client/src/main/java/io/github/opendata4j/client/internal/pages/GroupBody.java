package io.github.opendata4j.client.internal.pages;

import io.jstach.jstache.JStache;
import java.util.List;

/**
 * The content of a page about what some datasets have in common.
 *
 * @param kind what that is, such as Producteur
 * @param title what it is called
 * @param count how many datasets there are, in words
 * @param facts what is known of it
 * @param parts what there is to read about it
 * @param cards one for each dataset
 */
@JStache(path = "io/github/opendata4j/client/internal/pages/group.mustache")
record GroupBody(
        String kind,
        String title,
        String count,
        List<DatasetBody.Fact> facts,
        List<Part> parts,
        List<CatalogueBody.Card> cards) {

    boolean hasFacts() {
        return !facts.isEmpty();
    }

    /**
     * A list under a heading.
     *
     * @param id of the heading
     * @param title the heading
     * @param items sentences
     */
    record Part(String id, String title, List<String> items) {}
}
