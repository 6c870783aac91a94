package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lists of datasets, which depend on whose key asks; and suggestions. */
final class ListRoutes {
    private static final List<String> SORTS =
            List.of("title", "created", "last_update", "reuses", "followers", "views");

    private final Portal portal;
    private final DatasetView view;

    private ListRoutes(Portal portal) {
        this.portal = portal;
        this.view = new DatasetView(portal);
    }

    static void add(Portal portal, Router router) {
        ListRoutes routes = new ListRoutes(portal);
        router.on(
                        "GET",
                        "/api/1/datasets/",
                        call -> Answer.ok(Paging.page(
                                call, portal.base, routes.chosen(call), dataset -> routes.view.v1(dataset, call))))
                .on(
                        "GET",
                        "/api/2/datasets/",
                        call -> Answer.ok(Paging.page(
                                call, portal.base, routes.chosen(call), dataset -> routes.view.v2(dataset, call))))
                .on("GET", "/api/1/datasets/suggest/", routes::suggest)
                .on("GET", "/api/1/organizations/suggest/", routes::suggestOrganizations)
                .on("GET", "/api/1/datasets/suggest/formats/", routes::suggestFormats);
    }

    private List<Map<String, Object>> chosen(Call call) {
        DatasetFilter filter = new DatasetFilter(portal, call);
        filter.check();
        List<Map<String, Object>> found = new ArrayList<>(portal.datasets.values().stream()
                .filter(filter::isListed)
                .filter(filter::matchesAll)
                .toList());
        boolean byWords =
                call.request().parameter("q") != null && call.request().parameter("sort") == null;
        found.sort(byWords ? order("created") : order(call.request().parameter("sort")));
        return found;
    }

    static Comparator<Map<String, Object>> order(String sort) {
        String name = sort == null ? "-created" : sort;
        boolean descending = name.startsWith("-");
        String field = descending ? name.substring(1) : name;
        if (!SORTS.contains(field)) {
            throw new Refusal(Answer.parameterError(
                    "sort",
                    "The field (and direction) on which sorting apply The value '" + sort
                            + "' is not a valid choice for 'sort'."));
        }
        Comparator<Map<String, Object>> order = Comparator.comparing(dataset -> switch (field) {
            case "title" -> Doc.text(dataset, "title");
            case "last_update" -> Doc.text(dataset, "last_modified");
            default -> DatasetView.internal(dataset).get("created_at_internal").toString();
        });
        return descending ? order.reversed() : order;
    }

    private Answer suggest(Call call) {
        List<Object> shown = new ArrayList<>();
        portal.datasets.values().stream()
                .sorted(order(null))
                .filter(DatasetFilter::isPublic)
                .filter(dataset -> starts(call, dataset.get("title")))
                .forEach(dataset -> shown.add(Doc.of(
                        "acronym", dataset.get("acronym"),
                        "id", dataset.get("id"),
                        "image_url", null,
                        "page", portal.base + "/datasets/" + dataset.get("slug"),
                        "slug", dataset.get("slug"),
                        "title", dataset.get("title"))));
        return Answer.ok(shown);
    }

    private Answer suggestOrganizations(Call call) {
        List<Object> shown = new ArrayList<>();
        portal.organizations.values().stream()
                .filter(one -> one.get("deleted") == null && starts(call, one.get("name")))
                .forEach(one -> shown.add(Doc.of(
                        "acronym", one.get("acronym"),
                        "id", one.get("id"),
                        "image_url", null,
                        "name", one.get("name"),
                        "page", portal.base + "/organizations/" + one.get("slug"),
                        "slug", one.get("slug"))));
        return Answer.ok(shown);
    }

    private Answer suggestFormats(Call call) {
        List<Object> shown = new ArrayList<>();
        portal.reference.extensions().stream()
                .filter(one -> one.contains(String.valueOf(call.request().parameter("q"))))
                .forEach(one -> shown.add(Doc.of("text", one)));
        return Answer.ok(shown);
    }

    private static boolean starts(Call call, Object text) {
        return text.toString()
                .toLowerCase(Locale.ROOT)
                .startsWith(String.valueOf(call.request().parameter("q")).toLowerCase(Locale.ROOT));
    }
}
