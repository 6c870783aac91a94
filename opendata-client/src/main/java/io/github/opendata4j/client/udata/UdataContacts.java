package io.github.opendata4j.client.udata;

import io.github.opendata4j.model.ContactPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The contact points of organisations, to which datasets point. Immutable and thread-safe.
 *
 * <pre>{@code
 * UdataContact gis = portal.contacts().findOrCreate(ville.id(), ContactPoint.builder()
 *         .name("Service SIG").email("sig@example.org").build());
 * portal.datasets().update(trees.id(), DatasetEdit.none().contacts(List.of(gis.id())));
 * }</pre>
 */
public final class UdataContacts {
    private final Api api;

    UdataContacts(Api api) {
        this.api = api;
    }

    /**
     * Those of an organisation.
     *
     * @param organization its identifier or slug
     * @return page after page as they are consumed
     */
    public Stream<UdataContact> stream(String organization) {
        return api.stream(Call.get("1/organizations/{}/contacts/", organization), UdataContact::new);
    }

    /**
     * Looks for one.
     *
     * @param id its identifier
     * @return the contact point; empty if there is none
     */
    public Optional<UdataContact> find(String id) {
        return api.find(Call.get("1/contacts/{}/", id)).map(UdataContact::new);
    }

    /**
     * Brings the contact point of an organisation that says the same, and makes it if there is none: one request, which
     * may be repeated.
     *
     * @param organization the organisation's identifier
     * @param contact a name, and an e-mail address or a form to write to where its role is to be written to
     * @return the contact point
     * @throws IllegalArgumentException if it has no name and nothing to write to, which udata can't hold
     */
    public UdataContact findOrCreate(String organization, ContactPoint contact) {
        return attempt(organization, contact)
                .orElseThrow(() -> new IllegalArgumentException(
                        "udata wants a name of a contact point, and an e-mail address or a form"));
    }

    private Optional<UdataContact> attempt(String organization, ContactPoint contact) {
        return Rendering.contact(contact).map(members -> {
            Map<String, @Nullable Object> body = new LinkedHashMap<>(members);
            body.put("organization", organization);
            return new UdataContact(api.send(Call.post("1/contacts/").json(body)));
        });
    }

    /** The identifiers of those that the portal can hold, in their order, found or made. */
    List<String> ids(List<ContactPoint> contacts, String organization) {
        List<String> ids = new ArrayList<>();
        for (ContactPoint contact : contacts) {
            attempt(organization, contact)
                    .map(UdataObject::id)
                    .filter(id -> !id.isEmpty())
                    .ifPresent(ids::add);
        }
        return ids;
    }

    /**
     * Changes a contact point in all datasets that point to it.
     *
     * @param id its identifier
     * @param contact what it shall be
     * @return the contact point
     * @throws IllegalArgumentException if udata can't hold it
     * @throws io.github.opendata4j.client.PortalException if another one says the same already
     */
    public UdataContact update(String id, ContactPoint contact) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("email", null);
        body.put("contact_form", null);
        body.putAll(Rendering.contact(contact)
                .orElseThrow(() -> new IllegalArgumentException(
                        "udata wants a name of a contact point, and an e-mail address or a form")));
        return new UdataContact(api.send(Call.put("1/contacts/{}/", id).json(body)));
    }

    /**
     * Deletes a contact point, also from the datasets that point to it; deleting it again does nothing.
     *
     * @param id its identifier
     */
    public void delete(String id) {
        api.delete(Call.delete("1/contacts/{}/", id));
    }
}
