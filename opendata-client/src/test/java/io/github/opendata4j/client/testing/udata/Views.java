package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How people, organizations and contacts are shown; the same person is shown differently to others than to itself. */
final class Views {
    private final Portal portal;

    Views(Portal portal) {
        this.portal = portal;
    }

    Map<String, Object> personRef(String id) {
        Person person = id == null ? null : portal.access.person(id);
        return person == null
                ? null
                : Doc.of(
                        "avatar",
                        null,
                        "avatar_thumbnail",
                        null,
                        "class",
                        "User",
                        "deleted",
                        null,
                        "first_name",
                        person.firstName(),
                        "id",
                        person.id(),
                        "last_name",
                        person.lastName(),
                        "page",
                        portal.base + "/users/" + person.slug(),
                        "slug",
                        person.slug(),
                        "uri",
                        portal.base + "/api/1/users/" + person.slug() + "/");
    }

    /** A member as the others see it. */
    private Map<String, Object> memberRef(String id, boolean toMembers) {
        Map<String, Object> shown = personRef(id);
        String mail = portal.access.person(id).email();
        String name = mail.substring(0, mail.indexOf('@'));
        shown.put(
                "email",
                (toMembers ? name.substring(0, 2) + "*".repeat(name.length() - 2) : "***")
                        + mail.substring(mail.indexOf('@')));
        shown.put("last_login_at", null);
        return shown;
    }

    Map<String, Object> me(Person person) {
        List<Object> organizations = new ArrayList<>();
        portal.organizations.values().stream()
                .filter(organization -> organization.get("deleted") == null && portal.isMember(person, organization))
                .forEach(organization -> organizations.add(organizationRef(Doc.text(organization, "id"), person)));
        Map<String, Object> me = personRef(person.id());
        me.remove("class");
        me.putAll(Doc.of(
                "about",
                null,
                "active",
                true,
                "email",
                person.email(),
                "last_login_at",
                portal.now(),
                "mail_cadence",
                "immediate",
                "metrics",
                Doc.of(
                        "dataservices", 0L,
                        "datasets", ownDatasets(person),
                        "followers", 0L,
                        "following", 0L,
                        "reuses", 0L),
                "notifications_paused",
                false,
                "organizations",
                organizations,
                "password_rotation_demanded",
                null,
                "password_rotation_performed",
                null,
                "roles",
                person.admin() ? Doc.list("admin") : Doc.list(),
                "since",
                "2026-01-01T00:00:00.000000+00:00",
                "website",
                null));
        return me;
    }

    private long ownDatasets(Person person) {
        return portal.datasets.values().stream()
                .filter(dataset -> person.id().equals(dataset.get("owner"))
                        && !Boolean.TRUE.equals(dataset.get("private"))
                        && dataset.get("deleted") == null)
                .count();
    }

    Map<String, Object> organizationRef(String id, Person viewer) {
        Map<String, Object> organization = id == null ? null : portal.organizations.get(id);
        return organization == null
                ? null
                : Doc.of(
                        "acronym",
                        organization.get("acronym"),
                        "badges",
                        organization.get("badges"),
                        "class",
                        "Organization",
                        "id",
                        id,
                        "logo",
                        organization.get("logo"),
                        "logo_thumbnail",
                        organization.get("logo"),
                        "name",
                        organization.get("name"),
                        "page",
                        portal.base + "/organizations/" + organization.get("slug"),
                        "permissions",
                        permissions(organization, viewer),
                        "slug",
                        organization.get("slug"),
                        "uri",
                        portal.base + "/api/1/organizations/" + organization.get("slug") + "/");
    }

    private Map<String, Object> permissions(Map<String, Object> organization, Person viewer) {
        boolean admin = portal.administers(viewer, organization);
        boolean member = admin || portal.isMember(viewer, organization);
        return Doc.of("delete", admin, "edit", admin, "harvest", admin, "members", admin, "private", member);
    }

    Map<String, Object> organization(Map<String, Object> organization, Person viewer) {
        List<Object> members = new ArrayList<>();
        Doc.items(organization.get("members")).stream()
                .map(Doc::map)
                .forEach(member -> members.add(Doc.of(
                        "label", label(Doc.text(member, "role")),
                        "role", member.get("role"),
                        "since", member.get("since"),
                        "user", memberRef(Doc.text(member, "user"), portal.isMember(viewer, organization)))));
        Map<String, Object> shown = organizationRef(Doc.text(organization, "id"), viewer);
        shown.remove("class");
        shown.putAll(Doc.of(
                "banner_color", null,
                "banner_image", null,
                "banner_image_position", 50L,
                "business_number_id", organization.get("business_number_id"),
                "created_at", organization.get("created_at"),
                "deleted", organization.get("deleted"),
                "description", organization.get("description"),
                "ext", Doc.of(),
                "extras", organization.get("extras"),
                "image_url", null,
                "last_modified", organization.get("last_modified"),
                "members", members,
                "metrics", metrics(organization),
                "presentation_blocs_published_at", null,
                "teams", Doc.list(),
                "url", organization.get("url"),
                "zone", null));
        return shown;
    }

    private Map<String, Object> metrics(Map<String, Object> organization) {
        Map<String, Object> metrics = Doc.of();
        List.of(
                        "dataservices",
                        "dataservices_by_months",
                        "datasets",
                        "datasets_by_months",
                        "datasets_followers_by_months",
                        "datasets_reuses_by_months",
                        "followers",
                        "members",
                        "reuses",
                        "reuses_by_months",
                        "reuses_followers_by_months",
                        "views")
                .forEach(name -> metrics.put(name, 0L));
        metrics.put("members", (long) Doc.items(organization.get("members")).size());
        return metrics;
    }

    private String label(String role) {
        return Doc.items(portal.reference.lists.get("/api/1/organizations/roles/")).stream()
                .map(Doc::map)
                .filter(one -> one.get("id").equals(role))
                .map(one -> Doc.text(one, "label"))
                .findFirst()
                .orElseThrow();
    }

    Map<String, Object> contact(Map<String, Object> contact, Person viewer) {
        return Doc.of(
                "contact_form", contact.get("contact_form"),
                "email", contact.get("email"),
                "id", contact.get("id"),
                "name", contact.get("name"),
                "organization", organizationRef(Doc.text(contact, "organization"), viewer),
                "owner", personRef(Doc.text(contact, "owner")),
                "role", contact.get("role"));
    }

    /** The contacts that something names. */
    List<Object> contacts(Map<String, Object> named, Person viewer) {
        List<Object> contacts = new ArrayList<>();
        Doc.items(named.get("contact_points")).stream()
                .map(portal.contacts::get)
                .filter(Objects::nonNull)
                .forEach(contact -> contacts.add(contact(contact, viewer)));
        return contacts;
    }

    /** Another thing that something belongs to, in short. */
    Map<String, Object> datasetRef(String id) {
        Map<String, Object> dataset = portal.datasets.get(id);
        return Doc.of(
                "acronym",
                dataset.get("acronym"),
                "class",
                "Dataset",
                "id",
                id,
                "page",
                portal.base + "/datasets/" + dataset.get("slug"),
                "title",
                dataset.get("title"),
                "uri",
                portal.base + "/api/1/datasets/" + dataset.get("slug") + "/");
    }
}
