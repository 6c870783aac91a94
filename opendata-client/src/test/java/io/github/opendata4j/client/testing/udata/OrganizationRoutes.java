package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Organizations, and who belongs to them. */
final class OrganizationRoutes implements Searched {
    private static final String ONE = "/api/1/organizations/{organization}/";
    private static final List<String> BADGES =
            List.of("association", "certified", "company", "local-authority", "public-service");

    private final Portal portal;
    private final Views views;

    private OrganizationRoutes(Portal portal) {
        this.portal = portal;
        this.views = new Views(portal);
    }

    static void add(Portal portal, Router router) {
        OrganizationRoutes routes = new OrganizationRoutes(portal);
        KindSearch.add(portal, router, "organizations", routes);
        router.on("POST", "/api/1/organizations/", routes::create)
                .on("GET", "/api/1/organizations/", routes::list)
                .on("GET", ONE, routes::get)
                .on("PUT", ONE, routes::update)
                .on("DELETE", ONE, routes::delete)
                .on("POST", ONE + "badges/", routes::badge)
                .on("GET", ONE + "contacts/", routes::contacts)
                .on("GET", ONE + "datasets/", routes::datasets)
                .on("POST", ONE + "membership/", routes::ask)
                .on("GET", ONE + "membership/", routes::requests)
                .on("POST", ONE + "logo/", call -> Pictures.receive(portal, call, routes.administered(call), "logo"))
                .on("POST", ONE + "membership/{request:uuid}/accept/", routes::accept)
                .on("POST", ONE + "membership/{request:uuid}/refuse/", routes::refuse)
                .on("POST", ONE + "membership/{request:uuid}/cancel/", routes::cancel)
                .on("POST", ONE + "member/", routes::invite)
                .on("PUT", ONE + "member/{member}/", routes::role)
                .on("DELETE", ONE + "member/{member}/", routes::leave);
    }

    @Override
    public List<Map<String, Object>> all() {
        return List.copyOf(portal.organizations.values());
    }

    @Override
    public boolean isPublic(Map<String, Object> organization) {
        return organization.get("deleted") == null;
    }

    @Override
    public Words words(Map<String, Object> organization) {
        return Words.of(organization.get("name"), organization.get("acronym"), organization.get("description"));
    }

    @Override
    public List<String> parameters() {
        return List.of("producer_type");
    }

    @Override
    public Map<String, Object> view(Map<String, Object> organization, Call call) {
        return views.organization(organization, call.person());
    }

    private Answer create(Call call) {
        Person person = call.someone();
        Map<String, Object> body = call.object();
        ModelErrors errors = new ModelErrors("Organization");
        errors.require(body, "name", "description");
        errors.refuse();
        String now = portal.now();
        Map<String, Object> organization = Doc.of(
                "id",
                Ids.object(),
                "acronym",
                null,
                "url",
                null,
                "business_number_id",
                null,
                "badges",
                new ArrayList<>(),
                "extras",
                new LinkedHashMap<>(),
                "members",
                Doc.list(Doc.of("user", person.id(), "role", "admin", "since", now)),
                "requests",
                new ArrayList<>(),
                "created_at",
                now,
                "last_modified",
                now);
        fill(organization, body);
        organization.put(
                "slug", portal.organizationSlugs.take(Doc.text(organization, "id"), Doc.text(organization, "name")));
        portal.organizations.put(Doc.text(organization, "id"), organization);
        // trap: in this answer even its creator may nothing
        Answer answer = Answer.created(views.organization(organization, null));
        DatasetView.settle(organization);
        return answer;
    }

    private static void fill(Map<String, Object> organization, Map<String, Object> body) {
        Object number = body.get("business_number_id");
        if (number != null) {
            Siret.require(number.toString());
        }
        for (String field : List.of("name", "description", "acronym", "url", "business_number_id", "extras")) {
            if (body.containsKey(field)) {
                organization.put(field, body.get(field));
            }
        }
    }

    private Answer list(Call call) {
        String words = call.request().parameter("q");
        List<Map<String, Object>> found = portal.organizations.values().stream()
                .filter(one -> one.get("deleted") == null)
                .filter(one -> words == null
                        || Words.of(one.get("name"), one.get("acronym")).matches(words))
                .toList();
        return Answer.ok(Paging.page(call, portal.base, found, one -> views.organization(one, call.person())));
    }

    private Answer get(Call call) {
        Map<String, Object> organization = portal.organization(call);
        if (organization.get("deleted") != null && !portal.administers(call.person(), organization)) {
            throw new Refusal(Answer.message(410, "Organization has been deleted"));
        }
        return Answer.ok(views.organization(organization, call.person()));
    }

    private Map<String, Object> administered(Call call) {
        Map<String, Object> organization = portal.organization(call);
        if (!portal.administers(call.someone(), organization)) {
            throw new Refusal(Answer.forbidden());
        }
        return organization;
    }

    private Answer update(Call call) {
        Map<String, Object> organization = administered(call);
        if (organization.get("deleted") != null && !call.restores()) {
            throw new Refusal(Answer.message(410, "Organization has been deleted"));
        }
        if (call.restores()) {
            organization.remove("deleted");
        }
        fill(organization, call.object());
        organization.put(
                "slug", portal.organizationSlugs.take(Doc.text(organization, "id"), Doc.text(organization, "name")));
        organization.put("last_modified", Times.stored(portal.now()));
        return Answer.ok(views.organization(organization, call.person()));
    }

    private Answer delete(Call call) {
        Map<String, Object> organization = administered(call);
        if (organization.get("deleted") != null) {
            throw new Refusal(Answer.message(410, "Organization has been deleted"));
        }
        organization.put("deleted", Times.stored(portal.now()));
        organization.put("last_modified", Times.stored(portal.now()));
        return Answer.noContent();
    }

    private Answer badge(Call call) {
        Map<String, Object> organization = portal.organization(call);
        DatasetRoutes.demandAdmin(call);
        Object kind = call.object().get("kind");
        if (!BADGES.contains(kind)) {
            throw new Refusal(Answer.modelErrors(Doc.of(), "Unknown badge type for Organization: " + kind));
        }
        Doc.items(organization.get("badges")).add(Doc.of("kind", kind));
        return Answer.created(Doc.of("kind", kind));
    }

    private Answer contacts(Call call) {
        Object id = portal.organization(call).get("id");
        List<Map<String, Object>> found = portal.contacts.values().stream()
                .filter(contact -> id.equals(contact.get("organization")))
                .toList();
        return Answer.ok(Paging.page(call, portal.base, found, contact -> views.contact(contact, call.person())));
    }

    /** Deleted ones too: and private ones to those who may see them. */
    private Answer datasets(Call call) {
        Object id = portal.organization(call).get("id");
        DatasetView view = new DatasetView(portal);
        List<Map<String, Object>> found = portal.datasets.values().stream()
                .filter(dataset -> id.equals(dataset.get("organization")))
                .filter(dataset ->
                        !Boolean.TRUE.equals(dataset.get("private")) || portal.mayWrite(call.person(), dataset))
                .toList();
        return Answer.ok(Paging.page(call, portal.base, found, dataset -> view.v1(dataset, call)));
    }

    // ---- members ----------------------------------------------------------------------------------------------------

    private Answer ask(Call call) {
        Map<String, Object> organization = portal.organization(call);
        String person = call.someone().id();
        if (portal.isMember(call.someone(), organization)) {
            throw new Refusal(Answer.message(400, "You are already a member of this organization"));
        }
        Optional<Map<String, Object>> before = Doc.items(organization.get("requests")).stream()
                .map(Doc::map)
                .filter(one -> person.equals(one.get("user")) && "pending".equals(one.get("status")))
                .findFirst();
        before.ifPresent(one -> one.put("comment", call.object().get("comment")));
        if (before.isPresent()) {
            return Answer.ok(request(before.get()));
        }
        Map<String, Object> request = wish("request", person, null, "editor");
        request.put("comment", call.object().get("comment"));
        return added(organization, request);
    }

    private Map<String, Object> wish(String kind, String user, Object email, Object role) {
        return Doc.of(
                "id",
                Ids.uuid(),
                "kind",
                kind,
                "user",
                user,
                "email",
                email,
                "role",
                role,
                "status",
                "pending",
                "comment",
                null,
                "created",
                portal.now());
    }

    private Answer added(Map<String, Object> organization, Map<String, Object> request) {
        Doc.items(organization.get("requests")).add(request);
        Answer answer = Answer.created(request(request));
        request.computeIfPresent("created", (name, time) -> Times.stored(time.toString()));
        return answer;
    }

    private Answer invite(Call call) {
        Map<String, Object> organization = administered(call);
        Map<String, Object> body = call.object();
        Object user = body.get("user");
        Map<String, Object> invitation = wish(
                "invitation",
                user == null ? null : user.toString(),
                body.get("email"),
                body.getOrDefault("role", "editor"));
        return added(organization, invitation);
    }

    private Map<String, Object> request(Map<String, Object> request) {
        Map<String, Object> user = null;
        if (request.get("user") != null) {
            user = views.personRef(Doc.text(request, "user"));
            String mail = portal.access.person(Doc.text(request, "user")).email();
            user.put("email", mail.substring(0, 2) + "***" + mail.substring(mail.indexOf('@')));
            user.put("last_login_at", portal.now());
        }
        Map<String, Object> shown = Doc.map(Doc.copy(request));
        shown.put("assignments", Doc.list());
        shown.put("user", user);
        return shown;
    }

    private Answer requests(Call call) {
        String status = call.request().parameter("status");
        List<Object> shown = new ArrayList<>();
        Doc.items(administered(call).get("requests")).stream()
                .map(Doc::map)
                .filter(one -> status == null || status.equals(one.get("status")))
                .forEach(one -> shown.add(request(one)));
        return Answer.ok(shown);
    }

    private Map<String, Object> wished(Map<String, Object> organization, Call call) {
        return Doc.items(organization.get("requests")).stream()
                .map(Doc::map)
                .filter(one -> one.get("id").equals(call.variable(1)))
                .findFirst()
                .orElseThrow(() -> new Refusal(Answer.message(404, "Unknown membership request id")));
    }

    private Answer accept(Call call) {
        Map<String, Object> organization = administered(call);
        Map<String, Object> request = wished(organization, call);
        if (!"request".equals(request.get("kind"))) {
            throw new Refusal(Answer.message(400, "Use the cancel endpoint for invitations"));
        }
        request.put("status", "accepted");
        Map<String, Object> member = Doc.of("user", request.get("user"), "role", "editor", "since", portal.now());
        Doc.items(organization.get("members")).add(member);
        return Answer.ok(lastMember(organization));
    }

    private Answer refuse(Call call) {
        Map<String, Object> request = wished(administered(call), call);
        if (!"request".equals(request.get("kind"))) {
            throw new Refusal(Answer.message(400, "Use the cancel endpoint for invitations"));
        }
        call.object();
        request.put("status", "refused");
        return Answer.ok(Doc.of());
    }

    private Answer cancel(Call call) {
        Map<String, Object> request = wished(administered(call), call);
        if (!"invitation".equals(request.get("kind")) || !"pending".equals(request.get("status"))) {
            throw new Refusal(Answer.message(400, "Only pending invitations can be canceled"));
        }
        request.put("status", "canceled");
        return Answer.ok(Doc.of());
    }

    private Object lastMember(Map<String, Object> organization) {
        List<Object> members = Doc.items(views.organization(organization, null).get("members"));
        return members.get(members.size() - 1);
    }

    private Map<String, Object> memberOf(Map<String, Object> organization, Call call) {
        return Doc.items(organization.get("members")).stream()
                .map(Doc::map)
                .filter(one -> one.get("user").equals(call.variable(1)))
                .findFirst()
                .orElseThrow(() -> new Refusal(Answer.notFound()));
    }

    private Answer role(Call call) {
        Map<String, Object> organization = administered(call);
        memberOf(organization, call)
                .put("role", call.object().get("role").toString().toLowerCase(Locale.ROOT));
        return Answer.ok(lastMember(organization));
    }

    private Answer leave(Call call) {
        Map<String, Object> organization = administered(call);
        Doc.items(organization.get("members")).remove(memberOf(organization, call));
        return Answer.noContent();
    }
}
