package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The search of version 2, with its facets and its window of ten thousand. */
final class SearchRoutes {
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
        DatasetFilter filter = new DatasetFilter(portal, call);
        filter.check();
        String words = call.request().parameter("q");
        List<Map<String, Object>> worded = portal.datasets.values().stream()
                .filter(DatasetFilter::isPublic)
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
        Facets counted = new Facets(worded, DatasetFilter.NAMES, filter::matches);
        counted.count("format_family", one -> Stream.of(DatasetFilter.family(one)));
        counted.count("access_type", one -> Stream.of(Objects.requireNonNullElse(one.get("access_type"), "open")));
        counted.count("producer_type", one -> Stream.of(portal.producer(one)));
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
        counted.count("topic", "topics", one -> portal.topicsOf(Doc.text(one, "id")));
        return counted.shown();
    }
}
