package io.github.opendata4j.client.testing.udata;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who a key is, its datasets, and the keys themselves. */
final class MeRoutes {
    private final Portal portal;
    private final Views views;

    private MeRoutes(Portal portal) {
        this.portal = portal;
        this.views = new Views(portal);
    }

    static void add(Portal portal, Router router) {
        MeRoutes routes = new MeRoutes(portal);
        router.on("GET", "/api/1/me/", call -> Answer.ok(routes.views.me(call.someone())))
                .on("GET", "/api/1/me/datasets/", call -> routes.datasets(call, false))
                .on("GET", "/api/1/me/org_datasets/", call -> routes.datasets(call, true))
                .on("GET", "/api/1/me/api_tokens/", routes::keys)
                .on("POST", "/api/1/me/api_tokens/", routes::createKey)
                .on("DELETE", "/api/1/me/api_tokens/{key}/", routes::revokeKey)
                .on("GET", "/api/1/users/", routes::people);
    }

    /** Bare lists, deleted ones too. */
    private Answer datasets(Call call, boolean ofOrganizations) {
        Person person = call.someone();
        DatasetView view = new DatasetView(portal);
        List<Object> shown = new ArrayList<>();
        portal.datasets.values().stream()
                .sorted(ListRoutes.order(null))
                .filter(dataset -> ofOrganizations
                        ? portal.isMember(person, portal.organizations.get(Doc.text(dataset, "organization")))
                                || person.id().equals(dataset.get("owner"))
                        : person.id().equals(dataset.get("owner")))
                .forEach(dataset -> shown.add(view.v1(dataset, call)));
        return Answer.ok(shown);
    }

    private Answer keys(Call call) {
        List<Object> shown = new ArrayList<>();
        portal.access.keysOf(call.someone()).forEach(key -> shown.add(key.listed));
        return Answer.ok(shown);
    }

    /** The only answer in which a new key stands. */
    private Answer createKey(Call call) {
        Person person = call.someone();
        Object name = call.object().get("name");
        Object end = end(call.object().get("expires_at"));
        Access.Key key = portal.access.addKey(
                person, name == null ? null : name.toString(), "udata_" + Ids.object() + Ids.object());
        key.listed.put("expires_at", end);
        Map<String, Object> shown = Doc.map(Doc.copy(key.listed));
        shown.put("token", key.secret);
        shown.put("token_prefix", key.secret.substring(0, 14));
        return Answer.created(shown);
    }

    /** A time to come; kept as it was sent. */
    private Object end(Object sent) {
        if (sent == null) {
            return null;
        }
        try {
            String text = Times.moment(sent.toString());
            if (!OffsetDateTime.parse(text).toInstant().isAfter(portal.instant())) {
                throw new Refusal(Answer.message(400, "expires_at must be in the future"));
            }
            return text;
        } catch (DateTimeParseException e) {
            throw new Refusal(Answer.message(400, "Invalid expires_at format"));
        }
    }

    private Answer revokeKey(Call call) {
        Access.Key key = portal.access.keysOf(call.someone()).stream()
                .filter(one -> one.listed.get("id").equals(call.variable(0)))
                .findFirst()
                .orElseThrow(() -> new Refusal(Answer.notFound()));
        key.listed.put("revoked_at", portal.now());
        return Answer.noContent();
    }

    private Answer people(Call call) {
        String words = call.request().parameter("q");
        List<Person> found = portal.access.people().stream()
                .filter(one -> words == null
                        || Words.of(one.firstName(), one.lastName()).matches(words))
                .toList();
        return Answer.ok(Paging.page(call, portal.base, found, one -> {
            Map<String, Object> shown = views.me(one);
            if (call.person() == null || !call.person().admin()) {
                shown.put("email", null);
            }
            return shown;
        }));
    }
}
