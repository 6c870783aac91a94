package io.github.opendata4j.client.testing.udata;

import java.util.List;
import java.util.Map;

/** Files and links that others than the producer add to a dataset. */
final class CommunityRoutes {
    private static final String ALL = "/api/1/datasets/community_resources/";
    private static final String ONE = ALL + "{resource:uuid}/";

    private final Portal portal;
    private final DatasetView view;
    private final Uploads uploads;

    private CommunityRoutes(Portal portal, Uploads uploads) {
        this.portal = portal;
        this.uploads = uploads;
        this.view = new DatasetView(portal);
    }

    static void add(Portal portal, Uploads uploads, Router router) {
        CommunityRoutes routes = new CommunityRoutes(portal, uploads);
        router.on("POST", ALL, routes::create)
                .on("GET", ALL, routes::list)
                .on("GET", ONE, call -> Answer.ok(routes.view.community(routes.named(call), call.person())))
                .on("PUT", ONE, routes::update)
                .on("DELETE", ONE, routes::delete)
                .on("POST", "/api/1/datasets/{dataset}/upload/community/", routes::upload)
                .on("POST", ONE + "upload/", routes::replace);
    }

    private Answer create(Call call) {
        Person person = call.someone();
        Map<String, Object> body = call.object();
        Map<String, Object> resource = ResourceForm.blank(portal);
        new ResourceForm(portal, person, body).apply(resource, true);
        if (!"remote".equals(resource.get("filetype"))) {
            throw new Refusal(Answer.message(400, "This endpoint only supports remote community resources"));
        }
        String dataset = Doc.id(body.get("dataset"));
        if (dataset == null || !portal.datasets.containsKey(dataset)) {
            throw new Refusal(Answer.formErrors(Doc.of("dataset", "A dataset identifier is required")));
        }
        return added(resource, dataset, person);
    }

    private Answer added(Map<String, Object> resource, String dataset, Person person) {
        resource.putAll(Doc.of("dataset", dataset, "owner", person.id(), "organization", null));
        portal.communities.put(Doc.text(resource, "id"), resource);
        Map<String, Object> shown = view.community(resource, person);
        if ("file".equals(resource.get("filetype"))) {
            shown.put("success", true);
        }
        Answer answer = Answer.created(shown);
        DatasetView.settle(resource);
        return answer;
    }

    private Answer upload(Call call) {
        Map<String, Object> dataset = portal.dataset(call);
        Person person = call.someone();
        Map<String, Object> resource = ResourceForm.blank(portal);
        resource.putAll(uploads.receive(call, dataset));
        return added(resource, Doc.text(dataset, "id"), person);
    }

    private Answer replace(Call call) {
        Map<String, Object> resource = named(call);
        portal.demandWrite(call, resource);
        Map<String, Object> told = uploads.receive(call, portal.datasets.get(Doc.text(resource, "dataset")));
        uploads.forget(resource);
        resource.putAll(told);
        DatasetView.settle(resource);
        Map<String, Object> shown = view.community(resource, call.person());
        shown.put("success", true);
        return Answer.ok(shown);
    }

    private Map<String, Object> named(Call call) {
        Map<String, Object> resource = portal.communities.get(call.variable(0));
        if (resource == null) {
            throw Refusal.early(Answer.notFound(call.request().path()));
        }
        return resource;
    }

    private Answer list(Call call) {
        String dataset = call.request().parameter("dataset");
        List<Map<String, Object>> found = portal.communities.values().stream()
                .filter(one -> dataset == null || dataset.equals(one.get("dataset")))
                .sorted((one, other) -> Doc.text(other, "created_at").compareTo(Doc.text(one, "created_at")))
                .toList();
        return Answer.ok(Paging.page(call, portal.base, found, one -> view.community(one, call.person())));
    }

    private Answer update(Call call) {
        Map<String, Object> resource = named(call);
        portal.demandWrite(call, resource);
        new ResourceForm(portal, call.person(), call.object()).apply(resource, false);
        resource.put("last_modified", portal.now());
        return Answer.ok(view.community(resource, call.person()));
    }

    private Answer delete(Call call) {
        Map<String, Object> resource = named(call);
        portal.demandWrite(call, resource);
        uploads.forget(resource);
        portal.communities.remove(call.variable(0));
        return Answer.noContent();
    }
}
