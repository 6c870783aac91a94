package io.github.opendata4j.client.udata;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Things of one kind on a portal: organisations, reuses, dataservices, topics. Immutable and thread-safe. Every method throws
 * {@link io.github.opendata4j.client.PortalException} if the portal can't be reached or understood, or refuses.
 *
 * <pre>{@code
 * UdataOrganization ville = portal.organizations().get("ville-de-privas");
 * portal.reuses().search(UdataQuery.words("vélo")).facets();
 * portal.organizations().update(ville.id(), UdataEdit.none().description("La commune de Privas."));
 * }</pre>
 *
 * @param <T> the kind
 */
public abstract sealed class UdataCollection<T extends UdataObject>
        permits UdataOrganizations, UdataReuses, UdataDataservices, UdataTopics {
    final Api api;
    private final String path;
    private final Function<Told, T> make;

    UdataCollection(Api api, String path, Function<Told, T> make) {
        this.api = api;
        this.path = path;
        this.make = make;
    }

    /** How one is changed: a PUT, but for one kind. */
    Call change(String template, String id) {
        return Call.put(template, id);
    }

    /** The member that says when one was deleted. */
    String deletedMember() {
        return "deleted";
    }

    /**
     * Searches as the portal's own page does, with facets where it counts them.
     *
     * @param query words, filters, page
     * @return what was found
     */
    public final UdataResults<T> search(UdataQuery query) {
        Call call = Call.get("2/" + path.substring(2) + "search/");
        return UdataResults.of(api.send(query.pageOf(call)), query, make);
    }

    /**
     * Everything that passes the filters, straight from the database.
     *
     * @param query words and filters; page and size don't count
     * @return page after page as they are consumed, one of them in memory
     */
    public final Stream<T> stream(UdataQuery query) {
        return api.stream(query.applyTo(Call.get(path)), make);
    }

    /**
     * Looks for one.
     *
     * @param idOrSlug its identifier or slug
     * @return what it is; empty if there is none, or it is deleted or private for who asks
     */
    public final Optional<T> find(String idOrSlug) {
        return api.find(Call.get(path + "{}/", idOrSlug)).map(make);
    }

    /**
     * Returns one that must be there.
     *
     * @param idOrSlug its identifier or slug
     * @return what it is
     * @throws io.github.opendata4j.client.PortalException if there is none
     */
    public final T get(String idOrSlug) {
        return find(idOrSlug)
                .orElseThrow(() -> api.fault(
                        "Pas de « " + idOrSlug + " » sur " + api.name() + "/" + path + ".",
                        "There is no " + idOrSlug + " on " + api.name() + "/" + path + "."));
    }

    /**
     * Creates one. Sent once: where {@link io.github.opendata4j.client.PortalException#isOutcomeUnknown()}, look before you
     * create it again.
     *
     * @param edit what it shall be
     * @return what it is
     */
    public final T create(UdataEdit edit) {
        return make.apply(api.send(Call.post(path).json(edit.members())));
    }

    /**
     * Changes some fields, and keeps all others.
     *
     * @param id its identifier
     * @param edit what shall change
     * @return what it is
     */
    public final T update(String id, UdataEdit edit) {
        return make.apply(api.send(change(path + "{}/", id).json(edit.members())));
    }

    /**
     * Deletes one; deleting it again does nothing. It can be {@linkplain #restore restored} until the portal clears up,
     * but for a topic, which is gone.
     *
     * @param id its identifier
     */
    public final void delete(String id) {
        api.delete(Call.delete(path + "{}/", id));
    }

    /**
     * Restores a deleted one.
     *
     * @param id its identifier
     * @return what it is
     * @throws io.github.opendata4j.client.PortalException if the portal has cleared up since
     */
    public final T restore(String id) {
        return update(id, UdataEdit.none().member(deletedMember(), null));
    }

    /**
     * What has happened to one.
     *
     * @param id its identifier
     * @return the newest first, page after page as they are consumed
     */
    public Stream<UdataActivity> streamActivity(String id) {
        return UdataActivity.stream(api, "related_to", id);
    }
}
