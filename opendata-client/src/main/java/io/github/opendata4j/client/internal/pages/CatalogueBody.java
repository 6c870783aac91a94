package io.github.opendata4j.client.internal.pages;

import io.jstach.jstache.JStache;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of the first page.
 *
 * @param title what the catalogue is called
 * @param count how many datasets it has, in words
 * @param filters what to choose by; none where there is nothing to choose
 * @param cards one for each dataset
 * @param producers their pages; none where there is but one
 * @param licences their pages
 */
@JStache(path = "io/github/opendata4j/client/internal/pages/catalogue.mustache")
record CatalogueBody(
        String title,
        String count,
        List<Filter> filters,
        List<Card> cards,
        List<Entry> producers,
        List<Entry> licences) {

    boolean hasFilters() {
        return cards.size() > 1;
    }

    boolean hasProducers() {
        return !producers.isEmpty();
    }

    boolean hasLicences() {
        return !licences.isEmpty();
    }

    /**
     * A dataset.
     *
     * @param address its page
     * @param title its title
     * @param excerpt the beginning of its description; may be absent
     * @param publisher its producer and the page about it; may be absent
     * @param changed when it last changed, in words; may be absent
     * @param licence its licence's short name and the page about it; may be absent
     * @param files how many files it has, in words
     * @param formats in what formats
     * @param words what else to find it by
     * @param tokens the choices that it answers to, between blanks
     */
    record Card(
            String address,
            String title,
            @Nullable String excerpt,
            DatasetBody.@Nullable Link publisher,
            @Nullable String changed,
            DatasetBody.@Nullable Link licence,
            String files,
            List<String> formats,
            String words,
            String tokens) {}

    /**
     * Something to choose by.
     *
     * @param id of the control
     * @param name what it is called
     * @param options the choices
     */
    record Filter(String id, String name, List<Option> options) {}

    /**
     * A choice.
     *
     * @param token what a card that answers to it has among its tokens
     * @param text what it says
     */
    record Option(String token, String text) {}

    /**
     * An entry of an index.
     *
     * @param text what it is
     * @param address its page
     * @param count of how many datasets
     */
    record Entry(String text, String address, String count) {}
}
