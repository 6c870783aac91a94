package io.github.opendata4j.client.testing.udata;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The search of version 2 for what is no dataset: the same words, pages and counts. */
final class KindSearch {
    private static final String RANGE = "last_update_range";

    private final Portal portal;
    private final Searched kind;

    private KindSearch(Portal portal, Searched kind) {
        this.portal = portal;
        this.kind = kind;
    }

    static void add(Portal portal, Router router, String name, Searched kind) {
        router.on("GET", "/api/2/" + name + "/search/", new KindSearch(portal, kind)::search);
    }

    private Answer search(Call call) {
        String words = call.request().parameter("q");
        List<Map<String, Object>> worded = kind.all().stream()
                .filter(kind::isPublic)
                .filter(one -> words == null || kind.words(one).matches(words))
                .toList();
        List<Map<String, Object>> found = worded.stream()
                .filter(one -> kind.parameters().stream().allMatch(name -> has(one, name, call)))
                .toList();
        Facets facets = new Facets(worded, kind.parameters(), (one, name) -> has(one, name, call));
        for (String name : kind.parameters()) {
            switch (name) {
                case RANGE -> facets.ranges();
                case "organization" -> facets.count(name, "organization_id_with_name", one -> values(one, name));
                default -> facets.count(name, one -> values(one, name));
            }
        }
        Map<String, Object> page = Paging.window(call, portal.base, found, one -> kind.view(one, call));
        page.put("facets", facets.shown());
        return Answer.ok(page);
    }

    private boolean has(Map<String, Object> thing, String name, Call call) {
        return name.equals(RANGE)
                || call.request().all(name).stream()
                        .allMatch(wanted ->
                                values(thing, name).anyMatch(value -> wanted.equals(value.replaceFirst("\\|.*", ""))));
    }

    /** An organization with its name, so that one can be shown to choose from. */
    private Stream<String> values(Map<String, Object> thing, String name) {
        Stream<?> values = switch (name) {
            case "access_type" -> Stream.of(Objects.requireNonNullElse(thing.get(name), "open"));
            case "producer_type" -> producers(thing);
            case "tag" -> Doc.items(thing.get("tags")).stream();
            case "badge" -> Stream.empty(); // nobody gives them any here
            case "organization" ->
                Stream.ofNullable(portal.organizations.get(Doc.text(thing, name)))
                        .map(one -> one.get("id") + "|" + one.get("name"));
            default -> Stream.ofNullable(thing.get(name));
        };
        return values.map(Object::toString);
    }

    /** An organization comes from what it is itself, and from nowhere if nobody has said. */
    private Stream<?> producers(Map<String, Object> thing) {
        return thing.containsKey("members")
                ? Doc.items(thing.get("badges")).stream()
                        .map(badge -> Doc.map(badge).get("kind"))
                : Stream.of(portal.producer(thing));
    }
}
