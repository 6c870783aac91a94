package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Datasets: create, read, update, delete; their extras. */
final class DatasetRoutes {
    private final Portal portal;
    private final DatasetView view;

    private DatasetRoutes(Portal portal) {
        this.portal = portal;
        this.view = new DatasetView(portal);
    }

    static void add(Portal portal, Router router) {
        DatasetRoutes routes = new DatasetRoutes(portal);
        router.on("POST", "/api/1/datasets/", routes::create)
                .on("GET", "/api/1/datasets/{dataset}/", call -> Answer.ok(routes.view.v1(portal.visible(call), call)))
                .on("GET", "/api/2/datasets/{dataset}/", call -> Answer.ok(routes.view.v2(portal.visible(call), call)))
                .on("PUT", "/api/1/datasets/{dataset}/", routes::update)
                .on("DELETE", "/api/1/datasets/{dataset}/", routes::delete)
                .on("POST", "/api/1/datasets/{dataset}/featured/", call -> routes.feature(call, true))
                .on("DELETE", "/api/1/datasets/{dataset}/featured/", call -> routes.feature(call, false))
                .on("POST", "/api/1/datasets/{dataset}/badges/", routes::badge)
                .on("GET", "/api/2/datasets/{dataset}/extras/", call -> Answer.ok(routes.extras(portal.visible(call))))
                .on("PUT", "/api/2/datasets/{dataset}/extras/", routes::mergeExtras)
                .on("DELETE", "/api/2/datasets/{dataset}/extras/", routes::removeExtras);
    }

    private Answer create(Call call) {
        Person person = call.someone();
        String now = portal.now();
        Map<String, Object> dataset = Doc.of(
                "id",
                Ids.object(),
                "private",
                false,
                "frequency",
                "unknown",
                "extras",
                new LinkedHashMap<>(),
                "contact_points",
                new ArrayList<>(),
                "resources",
                new ArrayList<>(),
                "created_at",
                now,
                "last_modified",
                now);
        new DatasetForm(portal, person, call.object()).apply(dataset, true);
        dataset.put("slug", portal.datasetSlugs.take(Doc.text(dataset, "id"), Doc.text(dataset, "title")));
        portal.datasets.put(Doc.text(dataset, "id"), dataset);
        Answer answer = Answer.created(view.v1(dataset, call));
        DatasetView.settle(dataset);
        return answer;
    }

    private Answer update(Call call) {
        Map<String, Object> dataset = portal.dataset(call);
        call.someone();
        Map<String, Object> body = call.object();
        boolean restores = body.containsKey("deleted") && body.get("deleted") == null;
        if (dataset.get("deleted") != null && !restores) {
            throw new Refusal(Answer.message(410, "Dataset has been deleted"));
        }
        portal.demandWrite(call, dataset);
        Object title = dataset.get("title");
        new DatasetForm(portal, call.person(), body).apply(dataset, false);
        if (!title.equals(dataset.get("title"))) {
            dataset.put("slug", portal.datasetSlugs.take(Doc.text(dataset, "id"), Doc.text(dataset, "title")));
        }
        dataset.put("last_modified", portal.now());
        Answer answer = Answer.ok(view.v1(dataset, call));
        DatasetView.settle(dataset);
        return answer;
    }

    private void touch(Map<String, Object> dataset) {
        dataset.put("last_modified", portal.now());
        DatasetView.settle(dataset);
    }

    private Answer delete(Call call) {
        Map<String, Object> dataset = portal.writable(call);
        dataset.put("deleted", portal.now());
        touch(dataset);
        return Answer.noContent();
    }

    private Answer feature(Call call, boolean featured) {
        Map<String, Object> dataset = portal.dataset(call);
        demandAdmin(call);
        dataset.put("featured", featured);
        return Answer.ok(view.v1(dataset, call));
    }

    private Answer badge(Call call) {
        Map<String, Object> dataset = portal.dataset(call);
        demandAdmin(call);
        Map<String, Object> badge = Doc.of("kind", call.object().get("kind"));
        dataset.putIfAbsent("badges", new ArrayList<>());
        Doc.items(dataset.get("badges")).add(badge);
        return Answer.created(badge);
    }

    static void demandAdmin(Call call) {
        if (!call.someone().admin()) {
            throw new Refusal(Answer.forbidden());
        }
    }

    private Map<String, Object> extras(Map<String, Object> dataset) {
        return Doc.map(dataset.get("extras"));
    }

    private Answer mergeExtras(Call call) {
        Map<String, Object> dataset = portal.writable(call);
        Map<String, Object> merged = Extras.merge(call, extras(dataset), false);
        touch(dataset);
        return Answer.ok(merged);
    }

    private Answer removeExtras(Call call) {
        Map<String, Object> dataset = portal.writable(call);
        Extras.remove(call, extras(dataset));
        touch(dataset);
        return Answer.noContent();
    }
}
