package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.DatasetSummary;
import io.github.opendata4j.client.Page;
import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.Query;
import io.github.opendata4j.model.Dataset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The datasets of a portal as the public sees them: it is asked without a key, so that no draft of the owner's is among
 * them. What is withdrawn is found no more.
 *
 * <p>A key that a publication gave is told of datasets of the named organisation only, since another one may have the same;
 * all others go by their identifier. So whatever a search tells is found again.
 */
final class UdataCatalog {
    private static final int KEYS_TOLD = 10;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{24}");

    private final Api api;
    private final @Nullable String organization;
    private final Registers registers;
    private final Owners owners;

    /**
     * Makes the catalogue.
     *
     * @param api the portal without a key
     * @param organization identifier or slug of the one whose keys count; null if none was named
     * @param registers its listings, made without a key
     * @param owners who the key may write for, if there is one
     */
    UdataCatalog(Api api, @Nullable String organization, Registers registers, Owners owners) {
        this.api = api;
        this.organization = organization;
        this.registers = registers;
        this.owners = owners;
    }

    /** With words, as the portal's own search finds them; without, straight from the database. */
    Page<DatasetSummary> search(Query query) {
        UdataQuery asked = UdataQuery.words(query.words()).page(query.page()).size(query.size());
        String path = query.words().isEmpty() ? "1/datasets/" : "2/datasets/search/";
        Call call = asked.pageOf(Call.get(path));
        call = query.words().isEmpty() ? call.with("sort", "-created") : call;
        return api.find(call)
                .map(told -> UdataResults.page(told, asked, this::summary))
                .orElseGet(() -> UdataResults.beyond(total(asked), asked));
    }

    /** A page beyond the end is a 404 in version 1; the first page tells how many there are. */
    private long total(UdataQuery asked) {
        Call first = asked.page(1).size(1).pageOf(Call.get("1/datasets/")).mask("total");
        return api.send(first).count("total").orElse(0);
    }

    private DatasetSummary summary(Told told) {
        DatasetSummary.Builder builder = DatasetSummary.builderOf(read(told));
        new UdataDataset(told).resourceCount().ifPresent(builder::distributionCount);
        told.uri("page").ifPresent(builder::page);
        return builder.build();
    }

    private Dataset read(Told told) {
        return new UdataDataset(isOurs(told) ? told : withoutKey(told)).toDataset();
    }

    private boolean isOurs(Told told) {
        Told owner = told.object("organization");
        return organization != null
                && Stream.of(owner.text("id"), owner.text("slug"))
                        .flatMap(Optional::stream)
                        .anyMatch(organization::equals);
    }

    private static Told withoutKey(Told told) {
        Map<String, @Nullable Object> extras =
                new LinkedHashMap<>(told.object("extras").members());
        extras.remove(Marks.KEY);
        Map<String, @Nullable Object> members = new LinkedHashMap<>(told.members());
        members.put("extras", extras);
        return Told.of(members);
    }

    /** By whatever names it. */
    Optional<Dataset> find(String key) {
        return findDataset(key).map(found -> read(found.told));
    }

    /**
     * The same in the portal's own words: by its identifier; by its key in the named organisation, which goes before
     * the slug of anybody's; by its slug; by its key in an organisation that may be written to.
     */
    Optional<UdataDataset> findDataset(String key) {
        Optional<Told> byId = ID.matcher(key).matches() ? shown(key) : Optional.empty();
        return byId.or(() -> ofNamed(key))
                .or(() -> ID.matcher(key).matches() ? Optional.empty() : shown(key))
                .or(() -> ofWriters(key))
                .map(UdataDataset::new);
    }

    private Optional<Told> shown(String idOrSlug) {
        return api.find(Call.get("1/datasets/{}/", idOrSlug)).filter(Holding::isShown);
    }

    private Optional<Told> ofNamed(String key) {
        return organization == null ? Optional.empty() : keyed(registers.of(organization), key);
    }

    private Optional<Told> ofWriters(String key) {
        return organization != null
                ? Optional.empty()
                : owners.allForReading().stream()
                        .flatMap(owner -> keyed(registers.of(owner.id()), key).stream())
                        .findFirst();
    }

    /** The listing may be a minute old: what it leads to has to have the key still, else it is listed anew. */
    private Optional<Told> keyed(Register register, String key) {
        List<Told> entries = register.find(key);
        Optional<Told> found = among(entries, key);
        if (found.isPresent() || entries.isEmpty()) {
            return found;
        }
        register.forget();
        return among(register.find(key), key);
    }

    private Optional<Told> among(List<Told> entries, String key) {
        return entries.stream()
                .filter(Holding::isShown)
                .flatMap(entry -> shown(entry.text("id").orElse("")).stream())
                .filter(told -> told.object("extras")
                        .text(Marks.KEY)
                        .filter(key::equals)
                        .isPresent())
                .findFirst();
    }

    /** The identifier of a dataset that must be there. */
    String id(String key) {
        return findDataset(key).orElseThrow(() -> absent(key)).id();
    }

    Dataset get(String key) {
        return find(key).orElseThrow(() -> absent(key));
    }

    PortalException absent(String key) {
        Stream<String> keys = organization == null ? Stream.empty() : registers.of(organization).keys().stream();
        String there = String.join(
                ", ", Stream.concat(keys, slugs().stream()).limit(KEYS_TOLD).toList());
        return api.fault(
                "Pas de jeu de données « " + key + " » sur " + api.name() + " ; il y a : " + there,
                "There is no dataset " + key + " on " + api.name() + "; there are: " + there);
    }

    private List<String> slugs() {
        Call some = Call.get("1/datasets/").with("page_size", KEYS_TOLD).mask("data{slug}");
        return api.send(some).objects("data").stream()
                .flatMap(told -> told.text("slug").stream())
                .toList();
    }

    Stream<Dataset> streamDatasets() {
        return api.stream(Call.get("1/datasets/").with("sort", "-created"), told -> told)
                .filter(Holding::isShown)
                .map(this::read);
    }
}
