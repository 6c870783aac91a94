package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Who follows a dataset, an organization, a reuse or a dataservice. */
final class FollowerRoutes {

    private final Portal portal;
    private final Views views;

    private FollowerRoutes(Portal portal) {
        this.portal = portal;
        this.views = new Views(portal);
    }

    static void add(Portal portal, Router router) {
        FollowerRoutes routes = new FollowerRoutes(portal);
        routes.add(router, "datasets", portal::dataset);
        routes.add(router, "organizations", portal::organization);
        routes.add(router, "reuses", call -> portal.named(call, portal.reuses, portal.reuseSlugs));
        routes.add(router, "dataservices", call -> portal.named(call, portal.dataservices, portal.dataserviceSlugs));
    }

    private void add(Router router, String kind, Function<Call, Map<String, Object>> named) {
        String all = "/api/1/" + kind + "/{followed}/followers/";
        router.on("POST", all, call -> follow(call, named.apply(call)))
                .on("DELETE", all, call -> leave(call, named.apply(call)))
                .on("GET", all, call -> list(call, named.apply(call)));
    }

    private static List<Object> followers(Map<String, Object> followed) {
        followed.putIfAbsent("followers", new ArrayList<>());
        return Doc.items(followed.get("followers"));
    }

    private Answer follow(Call call, Map<String, Object> followed) {
        List<Object> followers = followers(followed);
        String person = call.someone().id();
        followed.put("followed", true);
        boolean isNew =
                followers.stream().noneMatch(one -> Doc.map(one).get("person").equals(person));
        if (isNew) {
            followers.add(Doc.of("id", Ids.object(), "person", person, "since", portal.now()));
        }
        return Answer.json(isNew ? 201 : 200, Doc.of("followers", (long) followers.size()));
    }

    private Answer leave(Call call, Map<String, Object> followed) {
        List<Object> followers = followers(followed);
        String person = call.someone().id();
        if (!followers.removeIf(one -> Doc.map(one).get("person").equals(person))) {
            throw new Refusal(Answer.notFound());
        }
        return Answer.ok(Doc.of("followers", (long) followers.size()));
    }

    private Answer list(Call call, Map<String, Object> followed) {
        return Answer.ok(Paging.page(
                call,
                portal.base,
                followers(followed),
                one -> Doc.of(
                        "follower", views.personRef(Doc.text(Doc.map(one), "person")),
                        "id", Doc.map(one).get("id"),
                        "since", Doc.map(one).get("since"))));
    }
}
