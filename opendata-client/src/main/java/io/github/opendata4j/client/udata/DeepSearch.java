package io.github.opendata4j.client.udata;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All that a search finds, where one search shows the first 10,000 items only. What has more is read from both ends by date
 * of creation, and divided by the values of a facet; a part that is still too large is divided again, by another facet.
 * Parts overlap, and a facet tells its fifty commonest values only, so each item is noted once, and in the end it is said if
 * some could not be reached.
 */
final class DeepSearch implements Iterator<Told> {
    private static final List<Facet> FACETS = List.of(
            new Facet("organization", "organization_id_with_name"),
            new Facet("license", "license"),
            new Facet("format", "format"),
            new Facet("granularity", "granularity"),
            new Facet("tag", "tag"));

    private final Api api;
    private final String path;
    private final int window;
    private final int pageSize;
    private final Deque<Part> parts = new ArrayDeque<>();
    private final Deque<Told> items = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private long total = -1;

    /**
     * What a search is divided by.
     *
     * @param parameter the filter
     * @param name the facet that tells its values
     */
    private record Facet(String parameter, String name) {}

    /**
     * A part of the search.
     *
     * @param query its filters
     * @param divided the parameters that it is divided by already
     * @param page the next of its pages
     * @param sort the end that it is read from; empty before it is known how much it holds
     */
    private record Part(UdataQuery query, Set<String> divided, int page, String sort) {
        Part from(String end) {
            return new Part(query, divided, 1, end);
        }

        Part next() {
            return new Part(query, divided, page + 1, sort);
        }
    }

    DeepSearch(Api api, String path, UdataQuery query, int window, int pageSize) {
        this.api = api;
        this.path = path;
        this.window = window;
        this.pageSize = pageSize;
        parts.push(new Part(query, Set.of(), 1, ""));
    }

    static Stream<Told> stream(Api api, String path, UdataQuery query) {
        Iterator<Told> all = new DeepSearch(api, path, query, 10_000, Api.PAGE);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        while (items.isEmpty() && !parts.isEmpty() && !isAll()) {
            read(parts.pop());
        }
        if (items.isEmpty() && seen.size() < total) {
            throw api.fault(
                    "Seuls " + seen.size() + " des " + total + " résultats ont pu être lus sur " + api.name()
                            + " : ajoutez un filtre à la recherche.",
                    "Only " + seen.size() + " of " + total + " results could be read on " + api.name()
                            + ": add a filter to the search.");
        }
        return !items.isEmpty();
    }

    private boolean isAll() {
        return total >= 0 && seen.size() >= total;
    }

    private void read(Part part) {
        Call call =
                part.query().applyTo(Call.get(path)).only("page_size", pageSize).only("page", part.page());
        Told page = api.send(part.sort().isEmpty() ? call : call.only("sort", part.sort()));
        long count = page.count("total").orElse(0);
        total = total < 0 ? count : total;
        if (part.sort().isEmpty() && count > window) {
            divide(part, page.object("facets"));
            return;
        }
        page.objects("data").stream()
                .filter(item -> seen.add(item.text("id").orElse("")))
                .forEach(items::add);
        boolean isInWindow = (part.page() + 1L) * pageSize <= window;
        if (page.has("next_page") && isInWindow) {
            parts.push(part.next());
        }
    }

    /** Both ends come first: they reach twice as far without a facet. */
    private void divide(Part part, Told facets) {
        FACETS.stream()
                .filter(facet -> !part.divided().contains(facet.parameter()))
                .filter(facet -> facets.objects(facet.name()).size() > 1)
                .findFirst()
                .ifPresent(facet -> divide(part, facet.parameter(), facets.objects(facet.name())));
        parts.push(part.from("-created"));
        parts.push(part.from("created"));
    }

    private void divide(Part part, String name, List<Told> buckets) {
        Set<String> divided = new TreeSet<>(part.divided());
        divided.add(name);
        for (Told bucket : buckets) {
            String value = bucket.text("name").orElse("");
            int bar = name.equals("organization") ? value.indexOf('|') : -1;
            String filter = bar < 0 ? value : value.substring(0, bar);
            if (!filter.isEmpty() && !filter.equals("all")) {
                parts.add(new Part(part.query().filter(name, filter), divided, 1, ""));
            }
        }
    }

    @Override
    public Told next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return items.remove();
    }
}
