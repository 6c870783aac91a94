package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.Query;
import io.github.opendata4j.model.Zone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which things of a udata portal are wanted, which page of them and in what order. What a kind of thing doesn't know
 * (reuses have no licence), the portal ignores. Immutable.
 *
 * <pre>{@code
 * UdataQuery.words("stationnement vélo").tag("velo").format("csv").sort("-last_update").size(50);
 * }</pre>
 */
public final class UdataQuery {
    private static final UdataQuery ALL = new UdataQuery(Map.of(), 1, Query.DEFAULT_SIZE);

    private final Map<String, List<String>> filters;
    private final int page;
    private final int size;

    private UdataQuery(Map<String, List<String>> filters, int page, int size) {
        this.filters = filters;
        this.page = page;
        this.size = size;
    }

    /** {@return the query for everything, at its first page} */
    public static UdataQuery all() {
        return ALL;
    }

    /**
     * Asks for what speaks of these words.
     *
     * @param words words separated by blanks; none asks for everything
     * @return the query, at its first page
     */
    public static UdataQuery words(String words) {
        return words.isBlank() ? ALL : ALL.filter("q", words.strip());
    }

    /**
     * Asks for what has this tag besides the others.
     *
     * @param tag as udata normalises it: {@code espaces-verts}
     * @return another query
     */
    public UdataQuery tag(String tag) {
        return filter("tag", tag);
    }

    /**
     * Asks for what belongs to an organisation.
     *
     * @param id its identifier; the portal refuses a slug
     * @return another query
     */
    public UdataQuery organization(String id) {
        return filter("organization", id);
    }

    /**
     * Asks for what has a licence.
     *
     * @param id the portal's identifier of it, such as {@code lov2}
     * @return another query
     */
    public UdataQuery licence(String id) {
        return filter("license", id);
    }

    /**
     * Asks for what has a file of a format.
     *
     * @param format such as {@code csv}
     * @return another query
     */
    public UdataQuery format(String format) {
        return filter("format", format);
    }

    /**
     * Asks for what has a file that follows a schema.
     *
     * @param schema its name in the portal's catalogue, such as {@code etalab/schema-irve-statique}
     * @return another query
     */
    public UdataQuery schema(String schema) {
        return filter("schema", schema);
    }

    /**
     * Asks for what is about a territory.
     *
     * @param zone the territory
     * @return another query
     */
    public UdataQuery zone(Zone zone) {
        return filter("geozone", zone.code());
    }

    /**
     * Asks for what has a badge.
     *
     * @param kind such as {@code hvd}
     * @return another query
     */
    public UdataQuery badge(String kind) {
        return filter("badge", kind);
    }

    /**
     * Sorts otherwise than the portal does on its own: by date, or by how well the words match.
     *
     * @param field such as {@code title}, {@code created}, {@code last_update}, {@code reuses}, {@code followers},
     *     {@code views}, with a hyphen before it for the largest first
     * @return another query
     */
    public UdataQuery sort(String field) {
        Map<String, List<String>> more = new LinkedHashMap<>(filters);
        more.remove("sort");
        return new UdataQuery(more, page, size).filter("sort", field);
    }

    /**
     * Asks for what passes another of udata's filters.
     *
     * @param name its parameter, such as {@code producer_type}
     * @param value what it shall be
     * @return another query
     */
    public UdataQuery filter(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(filters);
        List<String> values = new ArrayList<>(more.getOrDefault(name, List.of()));
        values.add(value);
        more.put(name, Collections.unmodifiableList(values));
        return new UdataQuery(Collections.unmodifiableMap(more), 1, size);
    }

    /**
     * Asks for another page.
     *
     * @param number from 1
     * @return another query
     * @throws IllegalArgumentException if it is less than 1
     */
    public UdataQuery page(int number) {
        return new UdataQuery(filters, Query.all().page(number).page(), size);
    }

    /**
     * Asks for larger or smaller pages.
     *
     * @param items how many items a page holds, from 1 to {@value Query#LARGEST_SIZE}
     * @return another query
     * @throws IllegalArgumentException if it is out of these bounds
     */
    public UdataQuery size(int items) {
        return new UdataQuery(filters, page, Query.all().size(items).size());
    }

    int page() {
        return page;
    }

    int size() {
        return size;
    }

    /** The request with the filters, and neither page nor size. */
    Call applyTo(Call call) {
        Call asked = call;
        for (Map.Entry<String, List<String>> filter : filters.entrySet()) {
            for (String value : filter.getValue()) {
                asked = asked.with(filter.getKey(), value);
            }
        }
        return asked;
    }

    /** The request with the filters, page and size. */
    Call pageOf(Call call) {
        return applyTo(call).with("page", page).with("page_size", size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UdataQuery that
                && filters.equals(that.filters)
                && page == that.page
                && size == that.size;
    }

    @Override
    public int hashCode() {
        return filters.hashCode() * 31 + page;
    }

    @Override
    public String toString() {
        return filters + ", page " + page + " of " + size;
    }
}
