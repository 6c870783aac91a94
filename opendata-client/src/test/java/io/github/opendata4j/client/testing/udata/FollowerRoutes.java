package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who follows a dataset. */
final class FollowerRoutes {
    private static final String ALL = "/api/1/datasets/{dataset}/followers/";

    private final Portal portal;
    private final Views views;

    private FollowerRoutes(Portal portal) {
        this.portal = portal;
        this.views = new Views(portal);
    }

    static void add(Portal portal, Router router) {
        FollowerRoutes routes = new FollowerRoutes(portal);
        router.on("POST", ALL, routes::follow).on("DELETE", ALL, routes::leave).on("GET", ALL, routes::list);
    }

    private List<Object> followers(Call call) {
        Map<String, Object> dataset = portal.dataset(call);
        dataset.putIfAbsent("followers", new ArrayList<>());
        return Doc.items(dataset.get("followers"));
    }

    private Answer follow(Call call) {
        List<Object> followers = followers(call);
        String person = call.someone().id();
        portal.dataset(call).put("followed", true);
        boolean isNew =
                followers.stream().noneMatch(one -> Doc.map(one).get("person").equals(person));
        if (isNew) {
            followers.add(Doc.of("id", Ids.object(), "person", person, "since", portal.now()));
        }
        return Answer.json(isNew ? 201 : 200, Doc.of("followers", (long) followers.size()));
    }

    private Answer leave(Call call) {
        List<Object> followers = followers(call);
        String person = call.someone().id();
        followers.removeIf(one -> Doc.map(one).get("person").equals(person));
        return Answer.ok(Doc.of("followers", (long) followers.size()));
    }

    private Answer list(Call call) {
        return Answer.ok(Paging.page(
                call,
                portal.base,
                followers(call),
                one -> Doc.of(
                        "follower", views.personRef(Doc.text(Doc.map(one), "person")),
                        "id", Doc.map(one).get("id"),
                        "since", Doc.map(one).get("since"))));
    }
}
