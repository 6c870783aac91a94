package io.github.opendata4j.client.udata;

import io.github.opendata4j.model.ContactPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contact points of an organisation, found or made: the portal answers the same content with the one that is there. */
final class Contacts {
    private Contacts() {}

    /** The identifiers of those that the portal can hold, in their order. */
    static List<String> ids(Api api, List<ContactPoint> contacts, String organization) {
        List<String> ids = new ArrayList<>();
        for (ContactPoint contact : contacts) {
            Rendering.contact(contact).ifPresent(members -> {
                Map<String, @Nullable Object> body = new LinkedHashMap<>(members);
                body.put("organization", organization);
                api.send(Call.post("1/contacts/").json(body)).text("id").ifPresent(ids::add);
            });
        }
        return ids;
    }
}
