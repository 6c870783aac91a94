package io.github.opendata4j.client.testing.udata;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Contact points: the same content twice is one. */
final class ContactRoutes {
    private static final String ONE = "/api/1/contacts/{contact}/";
    private static final List<String> FIELDS = List.of("name", "email", "contact_form", "role", "organization");

    private final Portal portal;
    private final Views views;

    private ContactRoutes(Portal portal) {
        this.portal = portal;
        this.views = new Views(portal);
    }

    static void add(Portal portal, Router router) {
        ContactRoutes routes = new ContactRoutes(portal);
        router.on("POST", "/api/1/contacts/", routes::create)
                .on("GET", ONE, call -> Answer.ok(routes.views.contact(routes.named(call), call.person())))
                .on("PUT", ONE, routes::update)
                .on("DELETE", ONE, routes::delete);
    }

    private Answer create(Call call) {
        Person person = call.someone();
        Map<String, Object> contact = Doc.of("contact_form", null);
        Map<String, Object> body = call.object();
        ModelErrors errors = new ModelErrors("ContactPoint");
        errors.require(body, "name", "role");
        errors.refuse();
        fill(contact, body);
        Map<String, Object> organization = portal.organizations.get(Doc.text(contact, "organization"));
        if (organization != null && !person.admin() && !portal.isMember(person, organization)) {
            throw new Refusal(Answer.formError("organization", "Permission denied for this organization"));
        }
        contact.put("owner", organization == null ? person.id() : null);
        Optional<Map<String, Object>> known = portal.contacts.values().stream()
                .filter(one -> one.entrySet().containsAll(contact.entrySet()))
                .findFirst();
        if (known.isPresent()) {
            return Answer.ok(views.contact(known.get(), person));
        }
        contact.put("id", Ids.object());
        portal.contacts.put(Doc.text(contact, "id"), contact);
        return Answer.created(views.contact(contact, person));
    }

    private static void fill(Map<String, Object> contact, Map<String, Object> body) {
        Object email = body.get("email");
        if (email != null && !email.toString().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new Refusal(Answer.modelError("email", "Invalid email address"));
        }
        for (String field : FIELDS) {
            if (body.containsKey(field)) {
                contact.put(field, field.equals("organization") ? Doc.id(body.get(field)) : body.get(field));
            }
        }
    }

    private Map<String, Object> named(Call call) {
        Map<String, Object> contact = portal.contacts.get(call.variable(0));
        if (contact == null) {
            throw Refusal.early(Answer.notFound(call.request().path()));
        }
        return contact;
    }

    private Answer update(Call call) {
        Map<String, Object> contact = named(call);
        portal.demandWrite(call, contact);
        fill(contact, call.object());
        return Answer.ok(views.contact(contact, call.person()));
    }

    private Answer delete(Call call) {
        Map<String, Object> contact = named(call);
        portal.demandWrite(call, contact);
        portal.contacts.remove(call.variable(0));
        return Answer.noContent();
    }
}
