package io.github.opendata4j.client.testing.udata;

import java.util.Map;
import java.util.Objects;

/** Giving a dataset to somebody else, who has to accept it. */
final class TransferRoutes {
    private final Portal portal;
    private final Views views;

    private TransferRoutes(Portal portal) {
        this.portal = portal;
        this.views = new Views(portal);
    }

    static void add(Portal portal, Router router) {
        TransferRoutes routes = new TransferRoutes(portal);
        router.on("POST", "/api/1/transfer/", routes::ask)
                .on("GET", "/api/1/transfer/", routes::list)
                .on("GET", "/api/1/transfer/{transfer}/", routes::get)
                .on("POST", "/api/1/transfer/{transfer}/", routes::answer);
    }

    private Answer ask(Call call) {
        Map<String, Object> body = call.object();
        String subject = Doc.id(body.get("subject"));
        Map<String, Object> dataset = portal.datasets.get(subject);
        portal.demandWrite(call, dataset);
        Map<String, Object> transfer = Doc.of(
                "id", Ids.object(),
                "comment", body.get("comment"),
                "created", portal.now(),
                "subject", subject,
                "recipient", body.get("recipient"),
                "user", call.person().id(),
                "owner", dataset.get("owner"),
                "organization", dataset.get("organization"),
                "status", "pending");
        portal.transfers.put(Doc.text(transfer, "id"), transfer);
        return Answer.created(view(transfer, call.person()));
    }

    /** A bare list of those that the person may see. */
    private Answer list(Call call) {
        String subject = call.request().parameter("subject");
        String recipient = call.request().parameter("recipient");
        if (subject == null && recipient == null) {
            throw new Refusal(Answer.message(400, "Please provide at least a `subject` or a `recipient`"));
        }
        return Answer.ok(portal.transfers.values().stream()
                .filter(one -> subject == null || subject.equals(one.get("subject")))
                .filter(one -> recipient == null || recipient.equals(Doc.id(one.get("recipient"))))
                .filter(one -> mayAnswer(call.person(), one)
                        || portal.mayWrite(call.person(), portal.datasets.get(Doc.text(one, "subject"))))
                .map(one -> view(one, call.person()))
                .toList());
    }

    private Answer get(Call call) {
        Map<String, Object> transfer = portal.transfers.get(call.variable(0));
        if (transfer == null) {
            throw new Refusal(Answer.notFound());
        }
        return Answer.ok(view(transfer, call.person()));
    }

    private boolean mayAnswer(Person person, Map<String, Object> transfer) {
        if (person == null) {
            return false;
        }
        Map<String, Object> recipient = Doc.map(transfer.get("recipient"));
        return person.admin()
                || ("Organization".equals(recipient.get("class"))
                        ? portal.isMember(person, portal.organizations.get(Doc.id(recipient)))
                        : person.id().equals(Doc.id(recipient)));
    }

    private Map<String, Object> view(Map<String, Object> transfer, Person viewer) {
        return Doc.of(
                "comment", transfer.get("comment"),
                "created", transfer.get("created"),
                "id", transfer.get("id"),
                "owner",
                        transfer.get("organization") == null
                                ? views.personRef(Doc.text(transfer, "owner"))
                                : views.organizationRef(Doc.text(transfer, "organization"), viewer),
                "recipient", recipient(Doc.map(transfer.get("recipient")), viewer),
                "reponse_comment", null, // udata's own spelling
                "responded", transfer.get("responded"),
                "status", transfer.get("status"),
                "subject", views.datasetRef(Doc.text(transfer, "subject")),
                "user", views.personRef(Doc.text(transfer, "user")));
    }

    private Map<String, Object> recipient(Map<String, Object> recipient, Person viewer) {
        return "Organization".equals(recipient.get("class"))
                ? views.organizationRef(Doc.id(recipient), viewer)
                : views.personRef(Doc.id(recipient));
    }

    private Answer answer(Call call) {
        Map<String, Object> transfer = portal.transfers.get(call.variable(0));
        Person person = call.someone();
        if (transfer == null) {
            throw new Refusal(Answer.notFound());
        }
        Map<String, Object> recipient = Doc.map(transfer.get("recipient"));
        if (!mayAnswer(person, transfer)) {
            throw new Refusal(Answer.forbidden());
        }
        boolean accepted = "accept".equals(call.object().get("response"));
        transfer.put("status", accepted ? "accepted" : "refused");
        transfer.put("responded", portal.now());
        if (accepted) {
            Map<String, Object> dataset = portal.datasets.get(Doc.text(transfer, "subject"));
            give(dataset, recipient);
            Doc.items(dataset.get("contact_points")).stream()
                    .map(portal.contacts::get)
                    .filter(Objects::nonNull)
                    .forEach(contact -> give(contact, recipient));
        }
        return Answer.ok(view(transfer, person));
    }

    private static void give(Map<String, Object> owned, Map<String, Object> recipient) {
        boolean toOrganization = "Organization".equals(recipient.get("class"));
        owned.put("organization", toOrganization ? Doc.id(recipient) : null);
        owned.put("owner", toOrganization ? null : Doc.id(recipient));
    }
}
