package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The search of version 2, with its facets and its window of ten thousand. */
final class SearchRoutes {
    private static final int WINDOW = 10_000;

    private final Portal portal;
    private final DatasetView view;

    private SearchRoutes(Portal portal) {
        this.portal = portal;
        this.view = new DatasetView(portal);
    }

    static void add(Portal portal, Router router) {
        SearchRoutes routes = new SearchRoutes(portal);
        router.on("GET", "/api/2/datasets/search/", routes::search);
    }

    private Answer search(Call call) {
        int number = Paging.number(call);
        int size = Paging.size(call);
        if ((long) number * size > WINDOW) {
            throw new Refusal(Answer.message(
                    400,
                    "Result window is too large: page " + number + " with page_size " + size
                            + " exceeds the maximum of " + WINDOW + " results. Maximum page for this page_size is "
                            + WINDOW / size + "."));
        }
        DatasetFilter filter = new DatasetFilter(portal, call);
        filter.check();
        String words = call.request().parameter("q");
        List<Map<String, Object>> worded = portal.datasets.values().stream()
                .filter(filter::isPublic)
                .filter(dataset ->
                        words == null || words.isBlank() || searched(dataset).matches(words))
                .toList();
        List<Map<String, Object>> found =
                new ArrayList<>(worded.stream().filter(filter::matchesAll).toList());
        found.sort(ListRoutes.order(call.request().parameter("sort")));
        Map<String, Object> page = Paging.window(call, portal.base, found, one -> view.v2(one, call));
        page.put("facets", facets(worded, filter));
        return Answer.ok(page);
    }

    private Words searched(Map<String, Object> dataset) {
        Map<String, Object> organization = portal.organizations.get(Doc.text(dataset, "organization"));
        return Words.of(
                dataset.get("title"),
                dataset.get("acronym"),
                dataset.get("description"),
                organization == null ? null : organization.get("name"),
                String.join(" ", Doc.items(dataset.get("tags")).toArray(String[]::new)));
    }

    private Map<String, Object> facets(List<Map<String, Object>> worded, DatasetFilter filter) {
        Map<String, Object> facets = new LinkedHashMap<>();
        Facets counted = new Facets(worded, filter, facets);
        counted.count("format_family", one -> Stream.of(DatasetFilter.family(one)));
        counted.count("access_type", one -> Stream.of(Objects.requireNonNullElse(one.get("access_type"), "open")));
        counted.count("producer_type", one -> Stream.of(filter.producer(one)));
        counted.count(
                "organization",
                "organization_id_with_name",
                one -> Stream.ofNullable(portal.organizations.get(Doc.text(one, "organization")))
                        .map(organization -> organization.get("id") + "|" + organization.get("name")));
        counted.ranges();
        counted.count("tag", one -> Doc.items(one.get("tags")).stream());
        counted.count("license", one -> Stream.ofNullable(one.get("license")));
        counted.count(
                "format",
                one -> Portal.resources(one).stream()
                        .map(resource -> resource.get("format"))
                        .filter(Objects::nonNull)
                        .distinct());
        counted.count(
                "schema",
                one -> Portal.resources(one).stream()
                        .map(resource -> Doc.map(resource.get("schema")))
                        .filter(Objects::nonNull)
                        .map(schema -> schema.get("name"))
                        .filter(Objects::nonNull)
                        .distinct());
        counted.count(
                "geozone",
                one -> Stream.ofNullable(Doc.map(one.get("spatial")))
                        .flatMap(spatial -> Doc.items(spatial.get("zones")).stream()));
        counted.count(
                "granularity",
                one -> Stream.ofNullable(Doc.map(one.get("spatial")))
                        .map(spatial -> spatial.get("granularity"))
                        .filter(Objects::nonNull));
        counted.count(
                "badge",
                one -> Doc.items(one.getOrDefault("badges", Doc.list())).stream()
                        .map(badge -> Doc.map(badge).get("kind")));
        counted.count("topic", "topics", one -> Stream.empty());
        return facets;
    }

    /** Counts of values; the filter of the same name is left out of each, so that one sees what else could be chosen; not of tags. */
    private record Facets(List<Map<String, Object>> worded, DatasetFilter filter, Map<String, Object> facets) {
        void count(String name, Function<Map<String, Object>, Stream<?>> values) {
            count(name, name, values);
        }

        void count(String parameter, String name, Function<Map<String, Object>, Stream<?>> values) {
            List<Map<String, Object>> counted = without(parameter.equals("tag") ? "" : parameter);
            Map<String, Long> counts = new TreeMap<>();
            counted.forEach(one -> values.apply(one).forEach(value -> counts.merge(value.toString(), 1L, Long::sum)));
            List<Object> shown = Doc.list(Doc.of("name", "all", "count", (long) counted.size()));
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .forEach(entry -> shown.add(Doc.of("name", entry.getKey(), "count", entry.getValue())));
            facets.put(name, shown);
        }

        void ranges() {
            long all = without("last_update_range").size();
            List<Object> shown = new ArrayList<>();
            Stream.of("all", "last_3_years", "last_12_months", "last_30_days")
                    .forEach(range -> shown.add(Doc.of("name", range, "count", all)));
            facets.put("last_update", shown);
        }

        private List<Map<String, Object>> without(String parameter) {
            return worded.stream()
                    .filter(one -> DatasetFilter.NAMES.stream()
                            .allMatch(name -> name.equals(parameter) || filter.matches(one, name)))
                    .toList();
        }
    }
}
