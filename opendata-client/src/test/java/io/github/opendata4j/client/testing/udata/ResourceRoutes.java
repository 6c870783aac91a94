package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files and links of a dataset: upload, describe, reorder, remove; and the stable link to each. */
final class ResourceRoutes {
    private static final String ONE = "/api/1/datasets/{dataset}/resources/{resource:uuid}/";
    private static final String EXTRAS = "/api/2/datasets/{dataset}/resources/{resource:uuid}/extras/";

    private static final int PAGE = 50;

    private final Portal portal;
    private final DatasetView view;
    private final Uploads uploads;

    private ResourceRoutes(Portal portal, Uploads uploads) {
        this.portal = portal;
        this.uploads = uploads;
        this.view = new DatasetView(portal);
    }

    static void add(Portal portal, Uploads uploads, Router router) {
        ResourceRoutes routes = new ResourceRoutes(portal, uploads);
        router.on("POST", "/api/1/datasets/{dataset}/upload/", routes::upload)
                .on("POST", ONE + "upload/", routes::replace)
                .on("POST", "/api/1/datasets/{dataset}/resources/", routes::link)
                .on("PUT", "/api/1/datasets/{dataset}/resources/", routes::reorder)
                .on("GET", ONE, routes::get)
                .on("PUT", ONE, routes::update)
                .on("DELETE", ONE, routes::delete)
                .on("GET", "/api/1/datasets/{dataset}/resources/{other}/", call -> {
                    throw Refusal.early(Answer.notFound(call.request().path()));
                })
                .on("GET", "/api/1/datasets/r/{resource:uuid}", routes::stable)
                .on("GET", "/api/2/datasets/{dataset}/resources/", routes::page)
                .on("GET", "/api/2/datasets/resources/{resource:uuid}/", routes::alone)
                .on("GET", EXTRAS, call -> Answer.ok(routes.extras(portal.visible(call), call)))
                .on("PUT", EXTRAS, routes::mergeExtras)
                .on("DELETE", EXTRAS, routes::removeExtras);
    }

    private Answer upload(Call call) {
        Map<String, Object> dataset = portal.dataset(call);
        portal.demandWrite(call, dataset); // a deleted one too: it answers as if nothing were wrong
        Map<String, Object> told = uploads.receive(call, dataset);
        if (told == null) {
            return Answer.ok(Doc.of("success", true, "error", null, "message", ""));
        }
        Map<String, Object> resource = ResourceForm.blank(portal);
        resource.putAll(told);
        Doc.items(dataset.get("resources")).add(0, resource);
        return answer(201, dataset, resource, "success");
    }

    private Answer replace(Call call) {
        Map<String, Object> dataset = portal.dataset(call);
        portal.demandWrite(call, dataset);
        Map<String, Object> resource = Portal.resource(dataset, call.variable(1));
        Map<String, Object> told = uploads.receive(call, dataset);
        if (told == null) {
            return Answer.ok(Doc.of("success", true, "error", null, "message", ""));
        }
        uploads.forget(resource);
        resource.putAll(told); // trap: the title is the file's name again
        return answer(200, dataset, resource, "success");
    }

    private Answer answer(int status, Map<String, Object> dataset, Map<String, Object> resource, String... flags) {
        dataset.put("last_modified", portal.now());
        Map<String, Object> shown = view.resource(resource);
        for (String flag : flags) {
            shown.put(flag, true);
        }
        DatasetView.settle(dataset);
        return Answer.json(status, shown);
    }

    private Answer link(Call call) {
        Map<String, Object> dataset = portal.writable(call);
        Map<String, Object> body = call.object();
        Map<String, Object> resource = ResourceForm.blank(portal);
        new ResourceForm(portal, call.person(), body).apply(resource, true);
        if (!"remote".equals(resource.get("filetype"))) {
            throw new Refusal(Answer.message(400, "This endpoint only supports remote resources"));
        }
        Doc.items(dataset.get("resources")).add(0, resource);
        return answer(201, dataset, resource);
    }

    private Answer get(Call call) {
        return Answer.ok(view.resource(Portal.resource(portal.visible(call), call.variable(1))));
    }

    private Answer update(Call call) {
        Map<String, Object> dataset = portal.writable(call);
        Map<String, Object> resource = Portal.resource(dataset, call.variable(1));
        Map<String, Object> body = call.object();
        Object filetype = body.get("filetype");
        if (filetype != null && !filetype.equals(resource.get("filetype"))) {
            throw new Refusal(Answer.message(400, "Cannot modify filetype after creation"));
        }
        new ResourceForm(portal, call.person(), body).apply(resource, false);
        resource.put("last_modified", portal.now());
        return answer(200, dataset, resource);
    }

    private Answer delete(Call call) {
        Map<String, Object> dataset = portal.writable(call);
        Map<String, Object> resource = Portal.resource(dataset, call.variable(1));
        Doc.items(dataset.get("resources")).remove(resource);
        uploads.forget(resource);
        dataset.put("last_modified", portal.now());
        DatasetView.settle(dataset);
        return Answer.noContent();
    }

    private Answer reorder(Call call) {
        Map<String, Object> dataset = portal.writable(call);
        Set<Object> known = Portal.resources(dataset).stream()
                .map(resource -> resource.get("id"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Object> wanted = wanted(call.json(), known);
        List<Object> ordered = new ArrayList<>();
        wanted.forEach(id -> ordered.add(Portal.resource(dataset, id.toString())));
        dataset.put("resources", ordered);
        dataset.put("last_modified", portal.now());
        DatasetView.settle(dataset);
        List<Object> shown = new ArrayList<>();
        Portal.resources(dataset).forEach(resource -> shown.add(view.resource(resource)));
        return Answer.ok(shown);
    }

    private static List<Object> wanted(Object sent, Set<Object> known) {
        int count = sent instanceof List<?> list ? list.size() : ((Map<?, ?>) sent).size();
        if (count != known.size()) {
            throw new Refusal(Answer.message(
                    400, "All resources must be reordered, you provided " + count + " out of " + known.size()));
        }
        List<Object> ids = new ArrayList<>();
        ((List<?>) sent).forEach(one -> ids.add(Doc.id(one)));
        if (ids.stream().anyMatch(Objects::isNull)) {
            throw new Refusal(Answer.message(400, "Each resource must have an 'id' field"));
        }
        if (!known.equals(Set.copyOf(ids))) {
            throw new Refusal(Answer.message(
                    400,
                    "Resource ids must match existing ones in dataset, ie: "
                            + known.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", ", "{", "}"))));
        }
        return ids;
    }

    /** Trap: it leads to the file of a private or deleted dataset too, whoever asks. */
    private Answer stable(Call call) {
        return Stream.concat(
                        portal.datasets.values().stream().flatMap(dataset -> Portal.resources(dataset).stream()),
                        portal.communities.values().stream())
                .filter(resource -> resource.get("id").equals(call.variable(0)))
                .findFirst()
                .map(resource -> Answer.redirect(302, Doc.text(resource, "url")))
                .orElseGet(() -> Answer.message(404, "Resource not found"));
    }

    private Answer page(Call call) {
        Map<String, Object> dataset = portal.dataset(call);
        if (Boolean.TRUE.equals(dataset.get("private")) && !portal.mayWrite(call.person(), dataset)) {
            throw new Refusal(Answer.notFound(call.request().path()));
        }
        String type = call.request().parameter("type");
        String words = call.request().parameter("q");
        List<Map<String, Object>> chosen = Portal.resources(dataset).stream()
                .filter(resource -> type == null || type.equals(resource.get("type")))
                .filter(resource -> words == null
                        || Doc.text(resource, "title")
                                .toLowerCase(Locale.ROOT)
                                .contains(words.toLowerCase(Locale.ROOT)))
                .toList();
        Map<String, Object> page = Paging.page(call, portal.base, chosen, view::resource, PAGE);
        for (String link : List.of("next_page", "previous_page")) { // here the page's number always comes first
            page.computeIfPresent(
                    link,
                    (name, address) ->
                            address.toString().replaceFirst("[?](page_size=[0-9]+)&(page=[0-9]+)", "?$2&$1"));
        }
        return Answer.ok(page);
    }

    private Answer alone(Call call) {
        for (Map<String, Object> dataset : portal.datasets.values()) {
            for (Map<String, Object> resource : Portal.resources(dataset)) {
                if (resource.get("id").equals(call.variable(0))) {
                    boolean hidden = Boolean.TRUE.equals(dataset.get("private"));
                    if (hidden && !portal.mayWrite(call.person(), dataset)) {
                        throw new Refusal(Answer.notFound(call.request().path()));
                    }
                    return Answer.ok(Doc.of("resource", view.resource(resource), "dataset_id", dataset.get("id")));
                }
            }
        }
        throw new Refusal(Answer.message(
                404,
                "Resource does not exist. You have requested this URI ["
                        + call.request().path() + "] but did you mean "
                        + call.request().path() + " ?"));
    }

    private Map<String, Object> extras(Map<String, Object> dataset, Call call) {
        return Doc.map(Portal.resource(dataset, call.variable(1)).get("extras"));
    }

    private Answer mergeExtras(Call call) {
        return Answer.ok(Extras.merge(call, extras(portal.writable(call), call), true));
    }

    private Answer removeExtras(Call call) {
        Extras.remove(call, extras(portal.writable(call), call));
        return Answer.noContent();
    }

    /** An uploaded file: anybody who has its address may have it. */
    static Function<Call, Answer> file(Portal portal) {
        return call -> {
            Portal.Stored stored = portal.files.get(call.request().path());
            if (stored == null) {
                return Answer.noRoute();
            }
            String charset = stored.type().startsWith("text/") ? "; charset=utf-8" : "";
            return Answer.bytes(stored.type() + charset, stored.bytes());
        };
    }
}
