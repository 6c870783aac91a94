package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Questions and answers about a dataset. A closed discussion takes no more comments. */
final class DiscussionRoutes {
    private static final String ONE = "/api/1/discussions/{discussion}/";
    private static final List<String> SUBJECTS = List.of("Dataset", "Reuse", "Post", "Dataservice", "Topic");
    private static final String REQUIRED = "Field is required";

    private final Portal portal;
    private final Views views;

    private DiscussionRoutes(Portal portal) {
        this.portal = portal;
        this.views = new Views(portal);
    }

    static void add(Portal portal, Router router) {
        DiscussionRoutes routes = new DiscussionRoutes(portal);
        router.on("POST", "/api/1/discussions/", routes::create)
                .on("GET", "/api/1/discussions/", routes::list)
                .on("GET", ONE, call -> Answer.ok(routes.view(routes.named(call), call.person())))
                .on("POST", ONE, routes::comment)
                .on("DELETE", ONE, routes::delete)
                .on("PUT", ONE + "comments/{number}/", routes::edit)
                .on("DELETE", ONE + "comments/{number}/", routes::remove);
    }

    private Answer create(Call call) {
        Person person = call.someone();
        Map<String, Object> body = call.object();
        Map<String, Object> subject = subject(body);
        texts(body);
        Map<String, Object> discussion = Doc.of(
                "id", Ids.object(),
                "title", body.get("title"),
                "subject", subject,
                "created", portal.now(),
                "user", person.id(),
                "closed", null,
                "closed_by", null,
                "extras", body.getOrDefault("extras", Doc.of()),
                "discussion", Doc.list(comment(person, body.get("comment"))));
        portal.discussions.put(Doc.text(discussion, "id"), discussion);
        return written(201, discussion, person);
    }

    private Map<String, Object> subject(Map<String, Object> body) {
        if (!(body.get("subject") instanceof Map<?, ?> subject)) {
            ModelErrors errors = new ModelErrors("Discussion");
            errors.require(body, "subject");
            errors.refuse();
            throw new Refusal(Answer.crash());
        }
        Object kind = subject.get("class");
        if (!SUBJECTS.contains(kind)) {
            throw new Refusal(
                    Answer.modelError("subject", "Value must be one of ['" + String.join("', '", SUBJECTS) + "']"));
        }
        String id = Doc.id(subject);
        if (!portal.ofKind(kind).containsKey(id)) {
            throw new Refusal(Answer.modelError("subject", "Unknown reference '" + id + "'"));
        }
        return Doc.of("class", kind, "id", id);
    }

    private static void texts(Map<String, Object> body) {
        boolean noTitle = String.valueOf(body.getOrDefault("title", "")).isEmpty();
        boolean noComment = String.valueOf(body.getOrDefault("comment", "")).isEmpty();
        if (noTitle || noComment) {
            Map<String, Object> errors = Doc.of();
            List<String> message = new ArrayList<>();
            if (noTitle) {
                errors.put("title", REQUIRED);
                message.add(REQUIRED + ": ['title']");
            }
            if (noComment) {
                errors.put("discussion", Doc.of("0", Doc.of("content", REQUIRED)));
                message.add("content." + REQUIRED + ": ['discussion']");
            }
            throw new Refusal(Answer.modelErrors(
                    errors, "ValidationError (Discussion:None) (" + String.join(" ", message) + ")"));
        }
    }

    private Map<String, Object> comment(Person person, Object content) {
        return Doc.of(
                "id", Ids.uuid(),
                "content", content,
                "posted_by", person.id(),
                "posted_on", portal.now(),
                "last_modified_at", null);
    }

    private Map<String, Object> view(Map<String, Object> discussion, Person viewer) {
        String id = Doc.text(discussion, "id");
        boolean admin = viewer != null && viewer.admin();
        boolean author = viewer != null && viewer.id().equals(discussion.get("user"));
        Map<String, Object> subject = Doc.map(discussion.get("subject"));
        String about = Doc.text(subject, "id");
        Map<String, Object> dataset = portal.datasets.get(about);
        Map<String, Object> owned = portal.ofKind(subject.get("class")).get(about);
        boolean mayClose = admin || author || owned != null && portal.mayWrite(viewer, owned);
        List<Object> comments = new ArrayList<>();
        Doc.items(discussion.get("discussion")).stream().map(Doc::map).forEach(comment -> {
            boolean own = admin || viewer != null && viewer.id().equals(comment.get("posted_by"));
            Map<String, Object> shown = Doc.map(Doc.copy(comment));
            shown.put("posted_by", views.personRef(Doc.text(comment, "posted_by")));
            shown.put("posted_by_organization", null);
            shown.put("permissions", Doc.of("delete", own, "edit", own));
            comments.add(shown);
        });
        Map<String, Object> shown = Doc.map(Doc.copy(discussion));
        shown.put("closed_by", views.personRef(Doc.text(discussion, "closed_by")));
        shown.put("closed_by_organization", null);
        shown.put("discussion", comments);
        shown.put("organization", null);
        shown.put("permissions", Doc.of("close", mayClose, "delete", admin || author, "edit", admin || author));
        shown.put(
                "self_web_url",
                dataset == null
                        ? null
                        : portal.base + "/datasets/" + dataset.get("slug") + "/discussions?discussion_id=" + id);
        shown.put("url", portal.base + "/api/1/discussions/" + id + "/");
        shown.put("user", views.personRef(Doc.text(discussion, "user")));
        return shown;
    }

    private Map<String, Object> named(Call call) {
        Map<String, Object> discussion = portal.discussions.get(call.variable(0));
        if (discussion == null) {
            throw new Refusal(Answer.notFound(call.request().path()));
        }
        return discussion;
    }

    private Answer list(Call call) {
        List<String> subjects = call.request().all("for");
        String closed = call.request().parameter("closed");
        List<Map<String, Object>> found = portal.discussions.values().stream()
                .filter(one -> subjects.isEmpty() || subjects.contains(Doc.text(Doc.map(one.get("subject")), "id")))
                .filter(one -> closed == null || closed.equalsIgnoreCase("true") == (one.get("closed") != null))
                .toList();
        return Answer.ok(Paging.page(call, portal.base, found, one -> view(one, call.person())));
    }

    private Answer comment(Call call) {
        Map<String, Object> discussion = named(call);
        Person person = call.someone();
        Map<String, Object> body = call.object();
        if (discussion.get("closed") != null) {
            throw new Refusal(Answer.message(403, "Can't add comments on a closed discussion"));
        }
        Doc.items(discussion.get("discussion")).add(comment(person, body.get("comment")));
        if (Boolean.TRUE.equals(body.get("close"))) {
            if (!Boolean.TRUE.equals(
                    Doc.map(view(discussion, person).get("permissions")).get("close"))) {
                throw new Refusal(Answer.forbidden());
            }
            discussion.put("closed", portal.now());
            discussion.put("closed_by", person.id());
        }
        return written(200, discussion, person);
    }

    /** What has just been written keeps its microseconds in this answer only. */
    private Answer written(int status, Map<String, Object> discussion, Person person) {
        Answer answer = Answer.json(status, view(discussion, person));
        settle(discussion, "created", "closed");
        Doc.items(discussion.get("discussion"))
                .forEach(comment -> settle(Doc.map(comment), "posted_on", "last_modified_at"));
        return answer;
    }

    private static void settle(Map<String, Object> doc, String... fields) {
        for (String field : fields) {
            doc.computeIfPresent(field, (name, time) -> Times.stored(time.toString()));
        }
    }

    private Answer delete(Call call) {
        Map<String, Object> discussion = named(call);
        if (!call.someone().admin()) {
            throw new Refusal(Answer.forbidden());
        }
        portal.discussions.values().remove(discussion);
        return Answer.noContent();
    }

    private Map<String, Object> commentOf(Call call) {
        List<Object> comments = Doc.items(named(call).get("discussion"));
        int number = Integer.parseInt(call.variable(1));
        Map<String, Object> comment = number < comments.size() ? Doc.map(comments.get(number)) : null;
        if (comment == null) {
            throw new Refusal(Answer.notFound());
        }
        if (!call.someone().admin() && !call.person().id().equals(comment.get("posted_by"))) {
            throw new Refusal(Answer.forbidden());
        }
        return comment;
    }

    private Answer edit(Call call) {
        Map<String, Object> comment = commentOf(call);
        comment.put("content", call.object().get("comment"));
        comment.put("last_modified_at", portal.now());
        return written(200, named(call), call.person());
    }

    private Answer remove(Call call) {
        Map<String, Object> comment = commentOf(call);
        Doc.items(named(call).get("discussion")).remove(comment);
        return Answer.noContent();
    }
}
