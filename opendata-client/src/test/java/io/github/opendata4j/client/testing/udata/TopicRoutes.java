package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Topics, which bring datasets, reuses and dataservices together. They are of version 2 alone. */
final class TopicRoutes implements Searched {
    private static final String ALL = "/api/2/topics/";
    private static final String ONE = ALL + "{topic}/";
    private static final String ELEMENTS = ONE + "elements/";
    private static final List<String> KINDS = List.of("Dataset", "Reuse", "Dataservice");

    private final Portal portal;
    private final Views views;

    private TopicRoutes(Portal portal) {
        this.portal = portal;
        this.views = new Views(portal);
    }

    static void add(Portal portal, Router router) {
        TopicRoutes routes = new TopicRoutes(portal);
        KindSearch.add(portal, router, "topics", routes); // before the topic that has "search" for a slug
        router.on("POST", ALL, routes::create)
                .on("GET", ALL, routes::list)
                .on("GET", ONE, call -> Answer.ok(routes.view(routes.named(call), call)))
                .on("PUT", ONE, routes::update)
                .on("DELETE", ONE, routes::delete)
                .on("GET", ELEMENTS, routes::listElements)
                .on("POST", ELEMENTS, routes::addElements)
                .on("DELETE", ELEMENTS + "{element}/", routes::removeElement);
    }

    static List<Map<String, Object>> elements(Map<String, Object> topic) {
        return Doc.items(topic.get("elements")).stream().map(Doc::map).toList();
    }

    // ---- search -----------------------------------------------------------------------------------------------------

    @Override
    public List<Map<String, Object>> all() {
        return List.copyOf(portal.topics.values());
    }

    @Override
    public boolean isPublic(Map<String, Object> topic) {
        return !Boolean.TRUE.equals(topic.get("private"));
    }

    @Override
    public Words words(Map<String, Object> topic) {
        return Words.of(topic.get("name"), topic.get("description"));
    }

    @Override
    public List<String> parameters() {
        return List.of("tag", "organization", "producer_type", "last_update_range");
    }

    // ---- topics -----------------------------------------------------------------------------------------------------

    private Map<String, Object> named(Call call) {
        return portal.named(call, portal.topics, portal.topicSlugs);
    }

    private Map<String, Object> writable(Call call) {
        Map<String, Object> topic = named(call);
        if (!portal.mayWrite(call.someone(), topic)) {
            throw new Refusal(Answer.message(403, "Forbidden"));
        }
        return topic;
    }

    /** Tags stay as they were sent, which is so of topics alone. */
    private void fill(Map<String, Object> topic, Call call) {
        Map<String, Object> body = call.object();
        List<Object> elements = new ArrayList<>();
        for (Object sent : Doc.items(body.get("elements"))) {
            elements.add(element(Doc.map(sent)));
        }
        new ModelForm(portal, "Topic", topic, body)
                .take(List.of("name", "description", "tags", "color", "private", "extras", "spatial"))
                .own(call.person())
                .require("name")
                .save(topic, portal.topicSlugs, "name");
        if (body.containsKey("elements")) {
            topic.put("elements", elements);
        }
    }

    private Answer create(Call call) {
        call.someone();
        String now = portal.now();
        Map<String, Object> topic = Doc.of(
                "id", Ids.object(),
                "tags", Doc.list(),
                "extras", Doc.of(),
                "elements", Doc.list(),
                "featured", false,
                "created_at", now,
                "last_modified", now);
        fill(topic, call);
        portal.topics.put(Doc.text(topic, "id"), topic);
        Answer answer = Answer.created(view(topic, call));
        DatasetView.settle(topic);
        return answer;
    }

    private Answer update(Call call) {
        Map<String, Object> topic = writable(call);
        fill(topic, call);
        topic.put("last_modified", Times.stored(portal.now()));
        return Answer.ok(view(topic, call));
    }

    /** It is gone for good then. */
    private Answer delete(Call call) {
        portal.topics.remove(Doc.text(writable(call), "id"));
        return Answer.noContent();
    }

    /** Trap: a private topic is in no list, but whoever knows its address reads it. */
    private Answer list(Call call) {
        List<Map<String, Object>> found = new ArrayList<>(all().stream()
                .filter(one -> isPublic(one) || portal.mayWrite(call.person(), one))
                .toList());
        Collections.reverse(found); // the newest first
        return Answer.ok(Paging.page(call, portal.base, found, one -> view(one, call)));
    }

    @Override
    public Map<String, Object> view(Map<String, Object> topic, Call call) {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (String field : List.of(
                "id",
                "created_at",
                "last_modified",
                "name",
                "slug",
                "description",
                "tags",
                "color",
                "featured",
                "private",
                "extras",
                "spatial")) {
            shown.put(field, topic.get(field));
        }
        shown.put("owner", views.personRef(Doc.text(topic, "owner")));
        shown.put("organization", views.organizationRef(Doc.text(topic, "organization"), call.person()));
        shown.put("page", portal.base + "/topics/" + topic.get("slug"));
        shown.put("uri", portal.base + ALL + topic.get("slug") + "/");
        shown.put(
                "elements",
                Doc.of(
                        "rel",
                        "subsection",
                        "href",
                        portal.base + ALL + topic.get("id") + "/elements/?page=1&page_size=20",
                        "type",
                        "GET",
                        "total",
                        (long) elements(topic).size()));
        return shown;
    }

    // ---- elements ---------------------------------------------------------------------------------------------------

    private Map<String, Object> element(Map<String, Object> sent) {
        Map<String, Object> thing = Doc.map(sent.get("element"));
        Object title = "".equals(sent.get("title")) ? null : sent.get("title");
        if (thing == null && title == null) {
            throw ModelForm.refused("element", "A topic element must have a title or an element.");
        }
        if (thing != null && !KINDS.contains(thing.get("class"))) {
            throw ModelForm.refused("element", "Value must be one of ['" + String.join("', '", KINDS) + "']");
        }
        if (thing != null && !portal.ofKind(thing.get("class")).containsKey(Doc.id(thing))) {
            throw ModelForm.unknown("element", Doc.id(thing));
        }
        return Doc.of(
                "id",
                Ids.object(),
                "title",
                title,
                "description",
                sent.get("description"),
                "tags",
                sent.getOrDefault("tags", Doc.list()),
                "extras",
                sent.getOrDefault("extras", Doc.of()),
                "element",
                thing == null ? null : Doc.of("class", thing.get("class"), "id", Doc.id(thing)));
    }

    private Answer listElements(Call call) {
        Map<String, Object> topic = named(call);
        String kind = call.request().parameter("class");
        List<Map<String, Object>> found = elements(topic).stream()
                .filter(one -> kind == null
                        || one.get("element") != null
                                && kind.equals(Doc.map(one.get("element")).get("class")))
                .toList();
        Map<String, Object> page = Paging.page(call, portal.base, found, one -> one);
        for (String other : List.of("next_page", "previous_page")) { // where it is named by its slug
            page.computeIfPresent(
                    other,
                    (name, address) ->
                            address.toString().replaceFirst("/topics/[^/]+/", "/topics/" + topic.get("slug") + "/"));
        }
        return Answer.ok(page);
    }

    /** All or none; what is wrong is told of each. Trap: what is there already is there twice then. */
    private Answer addElements(Call call) {
        Map<String, Object> topic = writable(call);
        if (!(call.json() instanceof List<?> sent)) {
            throw new Refusal(Answer.message(400, "Expecting a list"));
        }
        List<Object> added = new ArrayList<>();
        List<Object> errors = new ArrayList<>();
        for (Object one : sent) {
            try {
                added.add(element(Doc.map(one)));
            } catch (Refusal refusal) {
                Object told = Doc.map(Json.parse(refusal.answer().body())).get("message");
                errors.add(Doc.of("element", List.of(told)));
            }
        }
        if (!errors.isEmpty()) {
            throw new Refusal(Answer.json(400, Doc.of("errors", errors)));
        }
        Doc.items(topic.get("elements")).addAll(added);
        return Answer.created(added);
    }

    private Answer removeElement(Call call) {
        Map<String, Object> topic = writable(call);
        if (!Doc.items(topic.get("elements"))
                .removeIf(one -> call.variable(1).equals(Doc.map(one).get("id")))) {
            throw new Refusal(Answer.notFound());
        }
        return Answer.noContent();
    }
}
