package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What others make of the data. An address is registered once. */
final class ReuseRoutes implements Searched {
    private static final String ONE = "/api/1/reuses/{reuse}/";
    private static final List<String> FIELDS =
            List.of("title", "description", "url", "type", "topic", "tags", "private", "extras");

    private final Portal portal;
    private final Views views;
    private final DatasetView datasetView;

    private ReuseRoutes(Portal portal) {
        this.portal = portal;
        this.views = new Views(portal);
        this.datasetView = new DatasetView(portal);
    }

    static void add(Portal portal, Router router) {
        ReuseRoutes routes = new ReuseRoutes(portal);
        KindSearch.add(portal, router, "reuses", routes);
        router.on("POST", "/api/1/reuses/", routes::create)
                .on("GET", "/api/1/reuses/", routes::list)
                .on("GET", ONE, routes::get)
                .on("PUT", ONE, routes::update)
                .on("DELETE", ONE, routes::delete)
                .on("POST", ONE + "datasets/", call -> routes.addOne(call, "datasets", portal.datasets))
                .on("POST", ONE + "dataservices/", call -> routes.addOne(call, "dataservices", portal.dataservices))
                .on("POST", ONE + "image/", call -> Pictures.receive(portal, call, routes.writable(call), "image"));
    }

    @Override
    public List<Map<String, Object>> all() {
        return List.copyOf(portal.reuses.values());
    }

    @Override
    public boolean isPublic(Map<String, Object> reuse) {
        return reuse.get("deleted") == null && !Boolean.TRUE.equals(reuse.get("private"));
    }

    @Override
    public Words words(Map<String, Object> reuse) {
        return Words.of(reuse.get("title"), reuse.get("description"));
    }

    @Override
    public List<String> parameters() {
        return List.of("producer_type", "organization", "topic", "type", "tag", "badge", "last_update_range");
    }

    private Answer create(Call call) {
        Person person = call.someone();
        Map<String, Object> body = call.object();
        Map<String, Object> checked = new LinkedHashMap<>(body);
        checked.put("urlhash", body.get("url")); // udata's own, which shows in its errors
        ModelErrors errors = new ModelErrors("Reuse");
        errors.require(checked, "title", "description", "type", "url", "urlhash", "topic");
        errors.refuse();
        boolean known = portal.reuses.values().stream()
                .anyMatch(one -> one.get("deleted") == null && one.get("url").equals(body.get("url")));
        if (known) {
            throw new Refusal(Answer.modelError("url", "This URL is already registered"));
        }
        String now = portal.now();
        Map<String, Object> reuse = Doc.of(
                "id",
                Ids.object(),
                "tags",
                Doc.list(),
                "private",
                false,
                "extras",
                Doc.of(),
                "datasets",
                new ArrayList<>(),
                "dataservices",
                new ArrayList<>(),
                "organization",
                Doc.id(body.get("organization")),
                "owner",
                body.get("organization") == null ? person.id() : null,
                "created_at",
                now,
                "last_modified",
                now);
        fill(reuse, body);
        for (String kind : List.of("datasets", "dataservices")) {
            if (body.get(kind) instanceof List<?> things) {
                things.forEach(thing -> link(reuse, kind, Doc.id(thing)));
            }
        }
        reuse.put("slug", portal.reuseSlugs.take(Doc.text(reuse, "id"), Doc.text(reuse, "title")));
        portal.reuses.put(Doc.text(reuse, "id"), reuse);
        counted(reuse);
        Answer answer = Answer.created(view(reuse, call));
        DatasetView.settle(reuse);
        return answer;
    }

    private static void fill(Map<String, Object> reuse, Map<String, Object> body) {
        FIELDS.stream().filter(body::containsKey).forEach(field -> reuse.put(field, body.get(field)));
    }

    private static boolean link(Map<String, Object> reuse, String kind, String thing) {
        List<Object> linked = Doc.items(reuse.get(kind));
        return !linked.contains(thing) && linked.add(thing);
    }

    /** The datasets count it from now on. */
    private void counted(Map<String, Object> reuse) {
        Doc.items(reuse.get("datasets")).stream()
                .map(portal.datasets::get)
                .filter(Objects::nonNull)
                .forEach(dataset -> dataset.put("reused", true));
    }

    /** In version 1 the datasets stand there whole, the dataservices in short. */
    @Override
    public Map<String, Object> view(Map<String, Object> reuse, Call call) {
        Map<String, Object> shown = Doc.map(Doc.copy(reuse));
        List<Object> datasets = new ArrayList<>();
        Doc.items(reuse.get("datasets")).stream()
                .map(portal.datasets::get)
                .filter(Objects::nonNull)
                .forEach(dataset -> datasets.add(datasetView.v1(dataset, call)));
        boolean mayWrite = portal.mayWrite(call.person(), reuse);
        shown.put("datasets", datasets);
        shown.put("dataservices", services(reuse));
        shown.put("archived", null);
        shown.put("badges", Doc.list());
        shown.put("deleted", reuse.get("deleted"));
        shown.put("featured", null);
        shown.put("image", reuse.get("image"));
        shown.put("image_thumbnail", null);
        shown.put(
                "metrics",
                Doc.of(
                        "datasets",
                        (long) datasets.size(),
                        "discussions",
                        0L,
                        "discussions_open",
                        0L,
                        "followers",
                        0L,
                        "followers_by_months",
                        0L,
                        "views",
                        0L));
        shown.put("organization", views.organizationRef(Doc.text(reuse, "organization"), call.person()));
        shown.put("owner", views.personRef(Doc.text(reuse, "owner")));
        shown.put("page", portal.base + "/reuses/" + reuse.get("slug"));
        shown.put("uri", portal.base + "/api/1/reuses/" + reuse.get("slug") + "/");
        shown.put("permissions", Doc.of("delete", mayWrite, "edit", mayWrite));
        return shown;
    }

    private List<Object> services(Map<String, Object> reuse) {
        List<Object> shown = new ArrayList<>();
        Doc.items(reuse.get("dataservices")).stream()
                .map(portal.dataservices::get)
                .filter(Objects::nonNull)
                .forEach(service -> shown.add(Doc.of(
                        "class",
                        "Dataservice",
                        "id",
                        service.get("id"),
                        "self_api_url",
                        portal.base + "/api/1/dataservices/" + service.get("slug") + "/",
                        "self_web_url",
                        portal.base + "/dataservices/" + service.get("slug"),
                        "title",
                        service.get("title"))));
        return shown;
    }

    private Map<String, Object> named(Call call) {
        return portal.named(call, portal.reuses, portal.reuseSlugs);
    }

    private Answer list(Call call) {
        String dataset = call.request().parameter("dataset");
        List<Map<String, Object>> found = portal.reuses.values().stream()
                .filter(one -> one.get("deleted") == null)
                .filter(one -> dataset == null || Doc.items(one.get("datasets")).contains(dataset))
                .toList();
        return Answer.ok(Paging.page(call, portal.base, found, one -> view(one, call)));
    }

    private Answer get(Call call) {
        Map<String, Object> reuse = named(call);
        if (reuse.get("deleted") != null && !portal.mayWrite(call.person(), reuse)) {
            throw new Refusal(Answer.message(410, "This reuse has been deleted"));
        }
        return Answer.ok(view(reuse, call));
    }

    private Map<String, Object> writable(Call call) {
        Map<String, Object> reuse = named(call);
        portal.demandWrite(call, reuse);
        if (reuse.get("deleted") != null && !call.restores()) {
            throw new Refusal(Answer.message(410, "This reuse has been deleted"));
        }
        return reuse;
    }

    private Answer update(Call call) {
        Map<String, Object> reuse = writable(call);
        if (call.restores()) {
            reuse.remove("deleted");
        }
        fill(reuse, call.object());
        reuse.put("last_modified", portal.now());
        Answer answer = Answer.ok(view(reuse, call));
        DatasetView.settle(reuse);
        return answer;
    }

    private Answer delete(Call call) {
        writable(call).put("deleted", Times.stored(portal.now()));
        return Answer.noContent();
    }

    private Answer addOne(Call call, String kind, Map<String, ?> known) {
        Map<String, Object> reuse = writable(call);
        String thing = Doc.id(call.object());
        if (!known.containsKey(thing)) {
            throw new Refusal(Answer.notFound(call.request().path()));
        }
        boolean isNew = link(reuse, kind, thing);
        if (isNew) {
            reuse.put("last_modified", portal.now());
        }
        Answer answer = Answer.json(isNew ? 201 : 200, view(reuse, call));
        counted(reuse);
        DatasetView.settle(reuse);
        return answer;
    }
}
