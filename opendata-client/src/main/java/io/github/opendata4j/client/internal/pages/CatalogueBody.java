package io.github.opendata4j.client.internal.pages;

import io.jstach.jstache.JStache;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of the first page.
 *
 * @param title what the catalogue is called
 * @param count how many datasets it has, in words
 * @param cards one for each dataset
 */
@JStache(path = "io/github/opendata4j/client/internal/pages/catalogue.mustache")
record CatalogueBody(String title, String count, List<Card> cards) {

    /**
     * A dataset.
     *
     * @param address its page
     * @param title its title
     * @param excerpt the beginning of its description; may be absent
     * @param publisher its producer's name; may be absent
     * @param changed when it last changed, in words; may be absent
     * @param licence its licence's short name; may be absent
     * @param files how many files it has, in words
     * @param formats in what formats
     */
    record Card(
            String address,
            String title,
            @Nullable String excerpt,
            @Nullable String publisher,
            @Nullable String changed,
            @Nullable String licence,
            String files,
            List<String> formats) {}
}
