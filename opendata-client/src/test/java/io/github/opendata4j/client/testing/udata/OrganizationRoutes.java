package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Organizations, and who belongs to them. */
final class OrganizationRoutes {
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
                .on("POST", ONE + "membership/{request:uuid}/accept/", routes::accept)
                .on("PUT", ONE + "member/{member}/", routes::role)
                .on("DELETE", ONE + "member/{member}/", routes::leave);
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
        if (number != null && !number.toString().matches("\\d{14}")) {
            throw new Refusal(Answer.modelError("business_number_id", "A siret number is made of 14 digits"));
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
        if (organization.get("deleted") != null && !isAdmin(call.person(), organization)) {
            throw new Refusal(Answer.message(410, "Organization has been deleted"));
        }
        return Answer.ok(views.organization(organization, call.person()));
    }

    private boolean isAdmin(Person person, Map<String, Object> organization) {
        return person != null
                && (person.admin()
                        || portal.role(person, organization)
                                .filter("admin"::equals)
                                .isPresent());
    }

    private Map<String, Object> administered(Call call) {
        Map<String, Object> organization = portal.organization(call);
        if (!isAdmin(call.someone(), organization)) {
            throw new Refusal(Answer.forbidden());
        }
        return organization;
    }

    private Answer update(Call call) {
        Map<String, Object> organization = administered(call);
        fill(organization, call.object());
        organization.put(
                "slug", portal.organizationSlugs.take(Doc.text(organization, "id"), Doc.text(organization, "name")));
        organization.put("last_modified", Times.stored(portal.now()));
        return Answer.ok(views.organization(organization, call.person()));
    }

    private Answer delete(Call call) {
        Map<String, Object> organization = administered(call);
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
        Map<String, Object> request = Doc.of(
                "id", Ids.uuid(),
                "user", call.someone().id(),
                "comment", call.object().get("comment"),
                "created", portal.now());
        Doc.items(organization.get("requests")).add(request);
        Answer answer = Answer.created(request(request));
        request.computeIfPresent("created", (name, time) -> Times.stored(time.toString()));
        return answer;
    }

    private Map<String, Object> request(Map<String, Object> request) {
        Map<String, Object> user = views.personRef(Doc.text(request, "user"));
        String mail = portal.access.person(Doc.text(request, "user")).email();
        user.put("email", mail.substring(0, 2) + "***" + mail.substring(mail.indexOf('@')));
        user.put("last_login_at", portal.now());
        return Doc.of(
                "assignments",
                Doc.list(),
                "comment",
                request.get("comment"),
                "created",
                request.get("created"),
                "email",
                null,
                "id",
                request.get("id"),
                "kind",
                "request",
                "role",
                "editor",
                "status",
                "pending",
                "user",
                user);
    }

    private Answer requests(Call call) {
        List<Object> shown = new ArrayList<>();
        Doc.items(administered(call).get("requests")).forEach(request -> shown.add(request(Doc.map(request))));
        return Answer.ok(shown);
    }

    private Answer accept(Call call) {
        Map<String, Object> organization = administered(call);
        List<Object> requests = Doc.items(organization.get("requests"));
        Map<String, Object> request = requests.stream()
                .map(Doc::map)
                .filter(one -> one.get("id").equals(call.variable(1)))
                .findFirst()
                .orElseThrow(() -> new Refusal(Answer.notFound()));
        requests.remove(request);
        Map<String, Object> member = Doc.of("user", request.get("user"), "role", "editor", "since", portal.now());
        Doc.items(organization.get("members")).add(member);
        return Answer.ok(lastMember(organization));
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
