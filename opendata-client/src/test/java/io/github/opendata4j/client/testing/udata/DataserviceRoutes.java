package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The APIs that the portal lists. Alone of all kinds they are changed by PATCH, and their end is {@code deleted_at}. */
final class DataserviceRoutes implements Searched {
    private static final String ALL = "/api/1/dataservices/";
    private static final String ONE = ALL + "{dataservice}/";
    private static final List<String> ADDRESSES = List.of(
            "base_api_url",
            "machine_documentation_url",
            "technical_documentation_url",
            "business_documentation_url",
            "rate_limiting_url",
            "availability_url",
            "authorization_request_url");
    private static final List<String> PLAIN = List.of(
            "title",
            "acronym",
            "description",
            "rate_limiting",
            "availability",
            "private",
            "extras",
            "archived_at",
            "access_type",
            "access_type_reason",
            "access_type_reason_category");
    private static final List<String> HARVEST = List.of(
            "archived_at",
            "archived_reason",
            "backend",
            "created_at",
            "domain",
            "issued_at",
            "last_update",
            "modified_at",
            "remote_id",
            "remote_url",
            "source_id",
            "source_url",
            "uri");

    private final Portal portal;
    private final Views views;

    private DataserviceRoutes(Portal portal) {
        this.portal = portal;
        this.views = new Views(portal);
    }

    static void add(Portal portal, Router router) {
        DataserviceRoutes routes = new DataserviceRoutes(portal);
        router.on("POST", ALL, routes::create)
                .on("GET", ALL, routes::list)
                .on("GET", ONE, routes::get)
                .on("PATCH", ONE, routes::update)
                .on("DELETE", ONE, routes::delete)
                .on("POST", ONE + "datasets/", routes::addDatasets)
                .on("DELETE", ONE + "datasets/{dataset}/", routes::removeDataset);
        KindSearch.add(portal, router, "dataservices", routes);
    }

    // ---- search -----------------------------------------------------------------------------------------------------

    @Override
    public List<Map<String, Object>> all() {
        return List.copyOf(portal.dataservices.values());
    }

    @Override
    public boolean isPublic(Map<String, Object> service) {
        return !Boolean.TRUE.equals(service.get("private")) && service.get("deleted_at") == null;
    }

    @Override
    public Words words(Map<String, Object> service) {
        return Words.of(service.get("title"), service.get("acronym"), service.get("description"));
    }

    @Override
    public List<String> parameters() {
        return List.of("access_type", "producer_type", "organization", "tag", "badge", "last_update_range");
    }

    // ---- writing ----------------------------------------------------------------------------------------------------

    private void fill(Map<String, Object> service, Call call) {
        new ModelForm(portal, "Dataservice", service, call.object())
                .take(PLAIN)
                .take(ADDRESSES)
                .choose("format", List.of("REST", "WMS", "WSL"))
                .own(call.someone())
                .refer("datasets", portal.datasets)
                .refer("contact_points", portal.contacts)
                .referToOne("license", portal.reference.licences)
                .tag()
                .require("title")
                .address(ADDRESSES.toArray(String[]::new))
                .save(service, portal.dataserviceSlugs, "title");
    }

    private Answer create(Call call) {
        call.someone();
        String now = portal.now();
        Map<String, Object> service = Doc.of(
                "id",
                Ids.object(),
                "tags",
                Doc.list(),
                "extras",
                Doc.of(),
                "datasets",
                new ArrayList<>(),
                "contact_points",
                Doc.list(),
                "private",
                false,
                "created_at",
                now,
                "metadata_modified_at",
                now);
        fill(service, call);
        portal.dataservices.put(Doc.text(service, "id"), service);
        Answer answer = Answer.created(view(service, call));
        settle(service);
        return answer;
    }

    /** Tags are put in order as they are stored. */
    private static void settle(Map<String, Object> service) {
        for (String field : List.of("created_at", "metadata_modified_at")) {
            service.put(field, Times.stored(Doc.text(service, field)));
        }
        service.put("tags", new ArrayList<>(new TreeSet<>(Doc.items(service.get("tags")))));
    }

    private Map<String, Object> named(Call call) {
        return portal.named(call, portal.dataservices, portal.dataserviceSlugs);
    }

    private Map<String, Object> writable(Call call) {
        Map<String, Object> service = named(call);
        portal.demandWrite(call, service);
        return service;
    }

    private Answer update(Call call) {
        Map<String, Object> service = writable(call);
        if (service.get("deleted_at") != null) {
            Map<String, Object> body = call.object();
            if (!body.containsKey("deleted_at") || body.get("deleted_at") != null) {
                throw new Refusal(Answer.message(410, "dataservice has been deleted"));
            }
            service.remove("deleted_at");
        }
        fill(service, call);
        return changed(200, service, call);
    }

    private Answer changed(int status, Map<String, Object> service, Call call) {
        service.put("metadata_modified_at", portal.now());
        settle(service);
        return Answer.json(status, view(service, call));
    }

    private Answer delete(Call call) {
        Map<String, Object> service = writable(call);
        if (service.get("deleted_at") != null) {
            throw new Refusal(Answer.message(410, "dataservice has been deleted"));
        }
        service.put("deleted_at", Times.stored(portal.now()));
        return Answer.noContent();
    }

    /** Trap: a dataset that isn't there is passed over without a word. */
    private Answer addDatasets(Call call) {
        Map<String, Object> service = writable(call);
        if (!(call.json() instanceof List<?> sent)) {
            throw new Refusal(Answer.message(400, "Expecting a list"));
        }
        if (!sent.stream().allMatch(one -> one instanceof Map<?, ?> reference && reference.containsKey("id"))) {
            throw new Refusal(Answer.message(400, "Expecting a list of dicts with id attribute"));
        }
        List<Object> datasets = Doc.items(service.get("datasets"));
        sent.stream()
                .map(Doc::id)
                .filter(id -> portal.datasets.containsKey(id) && !datasets.contains(id))
                .distinct()
                .toList()
                .forEach(datasets::add);
        return changed(201, service, call);
    }

    private Answer removeDataset(Call call) {
        Map<String, Object> service = writable(call);
        String dataset = call.variable(1);
        if (!portal.datasets.containsKey(dataset)) {
            throw Refusal.early(Answer.notFound());
        }
        if (!Doc.items(service.get("datasets")).remove(dataset)) {
            throw new Refusal(Answer.message(404, "Dataset not found in dataservice"));
        }
        return Answer.noContent();
    }

    // ---- reading ----------------------------------------------------------------------------------------------------

    private Answer list(Call call) {
        String organization = call.request().parameter("organization");
        String dataset = call.request().parameter("dataset");
        List<Map<String, Object>> found = portal.dataservices.values().stream()
                .filter(one -> one.get("deleted_at") == null)
                .filter(one -> isPublic(one) || portal.mayWrite(call.person(), one))
                .filter(one -> organization == null || organization.equals(one.get("organization")))
                .filter(one -> dataset == null || Doc.items(one.get("datasets")).contains(dataset))
                .toList();
        return Answer.ok(Paging.page(call, portal.base, found, one -> view(one, call)));
    }

    private Answer get(Call call) {
        Map<String, Object> service = named(call);
        if (!portal.mayWrite(call.person(), service)) {
            if (Boolean.TRUE.equals(service.get("private"))) {
                throw new Refusal(Answer.notFound(call.request().path()));
            }
            if (service.get("deleted_at") != null) {
                throw new Refusal(Answer.message(410, "Dataservice has been deleted"));
            }
        }
        return Answer.ok(view(service, call));
    }

    /** The datasets are a link, in both versions. */
    @Override
    public Map<String, Object> view(Map<String, Object> service, Call call) {
        String id = Doc.text(service, "id");
        boolean mayWrite = portal.mayWrite(call.person(), service);
        Map<String, Object> shown = Doc.of("access_audiences", Doc.list(), "badges", Doc.list());
        for (List<String> fields : List.of(ADDRESSES, PLAIN, List.of("deleted_at", "featured", "format", "license"))) {
            fields.forEach(field -> shown.put(field, service.get(field)));
        }
        for (String field : List.of("created_at", "id", "metadata_modified_at", "slug", "tags")) {
            shown.put(field, service.get(field));
        }
        shown.putIfAbsent("access_type", "open");
        Map<String, Object> harvest = Doc.of();
        HARVEST.forEach(field -> harvest.put(field, null));
        shown.put("contact_points", views.contacts(service, call.person()));
        shown.put(
                "datasets",
                Doc.of(
                        "href",
                        portal.base + "/api/1/datasets/?dataservice=" + id,
                        "rel",
                        "subsection",
                        "total",
                        (long) Doc.items(service.get("datasets")).size(),
                        "type",
                        "GET"));
        shown.put("harvest", harvest);
        shown.put("metrics", metrics(service));
        shown.put("organization", views.organizationRef(Doc.text(service, "organization"), call.person()));
        shown.put("owner", views.personRef(Doc.text(service, "owner")));
        shown.put("permissions", Doc.of("delete", mayWrite, "edit", mayWrite));
        shown.put("self_api_url", portal.base + ALL + service.get("slug") + "/");
        shown.put("self_web_url", portal.base + "/dataservices/" + service.get("slug"));
        return shown;
    }

    private Map<String, Object> metrics(Map<String, Object> service) {
        String id = Doc.text(service, "id");
        return Doc.of(
                "discussions",
                portal.discussionsAbout(id, false),
                "discussions_open",
                portal.discussionsAbout(id, true),
                "followers",
                (long) Doc.items(service.get("followers")).size(),
                "followers_by_months",
                service.containsKey("followed") ? portal.months(0) : 0L,
                "reuses",
                portal.reuses.values().stream()
                        .filter(one -> one.get("deleted") == null
                                && Doc.items(one.get("dataservices")).contains(id))
                        .count(),
                "views",
                0L);
    }
}
