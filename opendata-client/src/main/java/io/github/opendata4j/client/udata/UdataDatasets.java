package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.model.DatasetKey;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The datasets of a portal, read and written one at a time. What a key sees besides the public's is told too: drafts and
 * deleted ones of its owner. Immutable and thread-safe.
 *
 * <pre>{@code
 * UdataDataset trees = portal.datasets().get("arbres-de-la-ville");
 * portal.datasets().update(trees.id(), DatasetEdit.none().tags(List.of("arbres", "nature")));
 * }</pre>
 *
 * <p>udata has no conditional write: what somebody else changes between the look and the write of an update, in
 * milliseconds, is set back to what was seen.
 */
public final class UdataDatasets {
    private final Api api;
    private final KnownLicences licences;
    private final Registers registers;
    private final Clock clock;

    UdataDatasets(Api api, KnownLicences licences, Registers registers, Clock clock) {
        this.api = api;
        this.licences = licences;
        this.registers = registers;
        this.clock = clock;
    }

    /**
     * Looks for a dataset.
     *
     * @param idOrSlug its identifier, or its slug: one that has changed since leads on to the new one
     * @return the dataset with its resources; empty if there is none, or it is deleted or private for who asks
     */
    public Optional<UdataDataset> find(String idOrSlug) {
        return api.find(Call.get("1/datasets/{}/", idOrSlug)).map(UdataDataset::new);
    }

    /**
     * Returns a dataset that must be there.
     *
     * @param idOrSlug its identifier or slug
     * @return the dataset with its resources
     * @throws PortalException if there is none; the message proposes some of similar words
     */
    public UdataDataset get(String idOrSlug) {
        return find(idOrSlug).orElseThrow(() -> {
            String near = String.join(", ", near(idOrSlug));
            return api.fault(
                    "Pas de jeu de données « " + idOrSlug + " » sur " + api.name()
                            + (near.isEmpty() ? "." : " ; il y a : " + near),
                    "There is no dataset " + idOrSlug + " on " + api.name()
                            + (near.isEmpty() ? "." : "; there are: " + near));
        });
    }

    private List<String> near(String slug) {
        UdataQuery query = UdataQuery.words(slug.replace('-', ' ')).size(5);
        return api.send(query.pageOf(Call.get("1/datasets/")).mask("data{slug}")).objects("data").stream()
                .flatMap(told -> told.text("slug").stream())
                .toList();
    }

    /**
     * Searches as the portal's own page does, with facets where it counts them. Its index is a moment behind writes, and
     * reaches to the 10,000th item.
     *
     * @param query words, filters, page
     * @return short forms, without resources
     */
    public UdataResults<UdataDataset> search(UdataQuery query) {
        return UdataResults.of(api.send(query.pageOf(Call.get("2/datasets/search/"))), query, UdataDataset::new);
    }

    /**
     * Every dataset that passes the filters, straight from the database: current, with resources, to whatever depth.
     *
     * @param query words and filters; page and size don't count
     * @return page after page as they are consumed, one of them in memory
     */
    public Stream<UdataDataset> stream(UdataQuery query) {
        return api.stream(query.applyTo(Call.get("1/datasets/")), UdataDataset::new);
    }

    /**
     * Creates a dataset. It is private unless the edit says otherwise, and belongs to the person whose key it is unless
     * the edit names an organisation.
     *
     * @param edit title and description at least
     * @return the dataset, read back
     * @throws PortalException if the portal refuses it, doesn't know the licence, or has not taken over a field; if there
     *     was no answer, it may have been created all the same
     */
    public UdataDataset create(DatasetEdit edit) {
        licences.require(Told.of(edit.members()).reference("license"));
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("private", true);
        body.putAll(edit.members());
        if (!edit.extras().isEmpty()) {
            body.put("extras", Bodies.merged(Map.of(), edit.extras()));
        }
        Told after = api.send(Call.post("1/datasets/").json(body));
        requireTaken(Bodies.lost(Told.NOTHING, edit, after));
        return new UdataDataset(after);
    }

    /**
     * Changes some fields, and keeps all others: the dataset is read, the edit laid over it, and the whole sent back. The
     * answer is compared with what was meant.
     *
     * @param id its identifier
     * @param edit what shall change
     * @return the dataset, as the portal holds it now
     * @throws IllegalArgumentException if it names {@code resources}: a list of them would delete all that are not in it
     * @throws PortalException if the portal refuses it, doesn't know the licence, or has not taken over a field
     */
    public UdataDataset update(String id, DatasetEdit edit) {
        return new UdataDataset(update(get(id).told, edit));
    }

    /** Changes what was just looked at. */
    Told update(Told held, DatasetEdit edit) {
        if (edit.members().containsKey("resources")) {
            throw new IllegalArgumentException(
                    "An update with a list of resources deletes those that are not in it: change each (UdataResources)");
        }
        licences.require(Told.of(edit.members()).reference("license"));
        String id = held.text("id").orElseThrow();
        Told after = api.send(Call.put("1/datasets/{}/", id).json(Bodies.update(held, edit)));
        requireTaken(Bodies.lost(held, edit, after));
        return after;
    }

    private void requireTaken(List<String> lost) {
        if (!lost.isEmpty()) {
            PortalException.Builder fault = PortalException.builder(
                    api.name(),
                    Bilingual.text(
                            "Le portail " + api.name() + " a répondu sans erreur, mais n'a pas repris : "
                                    + String.join(", ", lost),
                            "The portal " + api.name() + " answered without an error, but did not take over: "
                                    + String.join(", ", lost)));
            lost.forEach(name -> fault.fieldError("/" + name, "not taken over"));
            throw fault.build();
        }
    }

    /**
     * Takes a dataset out of lists and searches; who has its address still reads it.
     *
     * @param id its identifier
     * @return the dataset
     */
    public UdataDataset archive(String id) {
        String now = clock.instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .atOffset(ZoneOffset.UTC)
                .toString();
        return update(id, DatasetEdit.none().member("archived", now));
    }

    /**
     * Brings an archived dataset back into lists and searches.
     *
     * @param id its identifier
     * @return the dataset
     */
    public UdataDataset unarchive(String id) {
        return update(id, DatasetEdit.none().member("archived", null));
    }

    /**
     * Deletes a dataset; deleting it again does nothing. It can be {@linkplain #restore restored} until the portal clears
     * up, and its files are still had by who knows their address: {@linkplain UdataResources#delete delete} those first
     * that nobody may see any more.
     *
     * @param id its identifier
     */
    public void delete(String id) {
        api.delete(Call.delete("1/datasets/{}/", id));
    }

    /**
     * Restores a deleted dataset.
     *
     * @param id its identifier
     * @return the dataset
     * @throws PortalException if the portal has cleared up since
     */
    public UdataDataset restore(String id) {
        return update(id, DatasetEdit.none().member("deleted", null));
    }

    /**
     * Adds or changes extras and leaves all others, in one request that touches nothing else.
     *
     * @param id its identifier
     * @param extras plain JSON values; null takes one away
     * @return all extras
     */
    public Map<String, @Nullable Object> mergeExtras(String id, Map<String, ? extends @Nullable Object> extras) {
        return api.send(Call.put("2/datasets/{}/extras/", id).json(extras)).members();
    }

    /**
     * Gives a dataset that was published otherwise the key under which publications find it from then on. Its fields and
     * files stay as they are.
     *
     * @param id its identifier
     * @param key the stable key
     * @return the dataset
     * @throws IllegalArgumentException if that is no key; see {@link DatasetKey}
     * @throws PortalException if there is no such dataset, or another one of its organisation has this key
     */
    public UdataDataset adopt(String id, String key) {
        if (!DatasetKey.isValid(key)) {
            throw new IllegalArgumentException("'" + key + "' is no key; such as " + DatasetKey.ofTitle(key));
        }
        UdataDataset dataset = get(id);
        Optional<Register> register = dataset.organization().map(owner -> registers.of(owner.id()));
        boolean isTaken = register.stream()
                .flatMap(listing -> listing.findNow(key).stream())
                .anyMatch(told -> told.text("id").filter(dataset.id()::equals).isEmpty());
        if (isTaken) {
            throw api.fault(
                    "La clé « " + key + " » est déjà celle d'un autre jeu de données sur " + api.name() + ".",
                    "The key " + key + " is that of another dataset already on " + api.name() + ".");
        }
        mergeExtras(dataset.id(), Map.of(Marks.KEY, key));
        Told adopted = get(dataset.id()).told;
        register.ifPresent(listing -> listing.add(adopted));
        return new UdataDataset(adopted);
    }

    /**
     * Everything that a search finds, past the 10,000 items that one search shows: from both ends by date, and divided by
     * the values of its facets. Each item comes once, which takes an identifier in memory for each.
     *
     * @param query words and filters; page, size and sort don't count
     * @return short forms, without resources, page after page as they are consumed; the stream ends with a
     *     {@link PortalException} if the portal has more than could be reached
     */
    public Stream<UdataDataset> streamSearch(UdataQuery query) {
        return DeepSearch.stream(api, "2/datasets/search/", query).map(UdataDataset::new);
    }

    /**
     * What has happened to a dataset.
     *
     * @param id its identifier
     * @return the newest first, page after page as they are consumed
     */
    public Stream<UdataActivity> streamActivity(String id) {
        return UdataActivity.stream(api, "related_to", id);
    }

    /** {@return who wants to know what becomes of datasets} */
    public UdataFollowers followers() {
        return new UdataFollowers(api, "1/datasets/");
    }
}
