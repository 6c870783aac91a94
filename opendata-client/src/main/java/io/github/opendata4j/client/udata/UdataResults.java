package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a search found, and how it divides.
 *
 * @param page the items of this page
 * @param facets by the name of each facet, such as {@code format} or {@code license}, its values and how many items each
 *     has; none where the portal counts none, as without Elasticsearch. A facet counts as if its own filter were not set
 * @param <T> the kind of item
 */
public record UdataResults<T>(Page<T> page, Map<String, List<Facet>> facets) {

    /** Takes a copy of the facets. */
    public UdataResults {
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    }

    /**
     * One value of a facet.
     *
     * @param value what to filter by, such as {@code csv} or the identifier of an organisation; {@code all} for any
     * @param label what people call it
     * @param count how many items have it
     */
    public record Facet(String value, String label, long count) {}

    static <T> UdataResults<T> of(Told told, UdataQuery query, Function<Told, T> make) {
        return new UdataResults<>(page(told, query, make), facets(told.object("facets")));
    }

    static <T> Page<T> page(Told told, UdataQuery query, Function<Told, T> make) {
        List<T> items = told.map("data", make);
        return new Page<>(items, told.count("total").orElse(items.size()), query.page(), query.size());
    }

    /** A page beyond the end, which version 1 answers with 404. */
    static <T> Page<T> beyond(long total, UdataQuery query) {
        return new Page<>(List.of(), total, query.page(), query.size());
    }

    private static Map<String, List<Facet>> facets(Told told) {
        Map<String, List<Facet>> facets = new LinkedHashMap<>();
        told.members().keySet().forEach(name -> {
            List<Facet> values = new ArrayList<>();
            told.objects(name).forEach(bucket -> values.add(facet(name, bucket)));
            facets.put(name, Collections.unmodifiableList(values));
        });
        return facets;
    }

    /** Organisations come as identifier and name with a bar between. */
    private static Facet facet(String facet, Told bucket) {
        String name = bucket.text("name").orElse("");
        int bar = facet.endsWith("_with_name") ? name.indexOf('|') : -1;
        long count = bucket.count("count").orElse(0);
        return bar < 0
                ? new Facet(name, name, count)
                : new Facet(name.substring(0, bar), name.substring(bar + 1), count);
    }
}
