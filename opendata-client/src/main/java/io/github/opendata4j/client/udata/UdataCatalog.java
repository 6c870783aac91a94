package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.Page;
import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.Query;
import io.github.opendata4j.model.Dataset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The datasets of a portal as the public sees them: it is asked without a key, so that no draft of the owner's is among
 * them. What is withdrawn is found no more.
 */
final class UdataCatalog {
    private static final int KEYS_TOLD = 10;

    private final Api api;
    private final @Nullable String organization;

    UdataCatalog(Api api, @Nullable String organization) {
        this.api = api;
        this.organization = organization;
    }

    /** With words, as the portal's own search finds them; without, straight from the database. */
    Page<Dataset> search(Query query) {
        UdataQuery asked = UdataQuery.words(query.words()).page(query.page()).size(query.size());
        String path = query.words().isEmpty() ? "1/datasets/" : "2/datasets/search/";
        Call call = asked.pageOf(Call.get(path));
        call = query.words().isEmpty() ? call.with("sort", "-created") : call;
        return api.find(call)
                .map(told -> UdataResults.page(told, asked, UdataCatalog::read))
                .orElseGet(() -> UdataResults.beyond(total(asked), asked));
    }

    /** A page beyond the end is a 404 in version 1; the first page tells how many there are. */
    private long total(UdataQuery asked) {
        Call first = asked.page(1).size(1).pageOf(Call.get("1/datasets/")).mask("total");
        return api.send(first).count("total").orElse(0);
    }

    private static Dataset read(Told told) {
        return new UdataDataset(told).toDataset();
    }

    /** By the key that a publication gave it, where the organisation is known, else by its identifier or slug. */
    Optional<Dataset> find(String key) {
        return findDataset(key).map(UdataDataset::toDataset);
    }

    /** The same in the portal's own words. */
    Optional<UdataDataset> findDataset(String key) {
        return api.find(Call.get("1/datasets/{}/", findId(key).orElse(key)))
                .filter(UdataCatalog::isShown)
                .map(UdataDataset::new);
    }

    /** The identifier of a dataset that must be there. */
    String id(String key) {
        return findDataset(key).orElseThrow(() -> absent(key)).id();
    }

    private Optional<String> findId(String key) {
        return keyed().filter(told -> told.object("extras")
                        .text(Marks.KEY)
                        .filter(key::equals)
                        .isPresent())
                .flatMap(told -> told.text("id").stream())
                .findFirst();
    }

    private Stream<Told> keyed() {
        if (organization == null) {
            return Stream.empty();
        }
        Call call = Call.get("1/organizations/{}/datasets/", organization)
                .mask("data{id,archived,extras{" + Marks.KEY + "," + Marks.WITHDRAWN + "}},next_page");
        return api.stream(call, told -> told).filter(UdataCatalog::isShown);
    }

    private static boolean isShown(Told told) {
        return !told.flag("private")
                && !told.has("deleted")
                && Holding.withdrawal(told).isEmpty();
    }

    Dataset get(String key) {
        return find(key).orElseThrow(() -> absent(key));
    }

    PortalException absent(String key) {
        List<String> keys = Stream.concat(
                        keyed().flatMap(told -> told.object("extras").text(Marks.KEY).stream()),
                        api
                                .send(Call.get("1/datasets/")
                                        .with("page_size", KEYS_TOLD)
                                        .mask("data{slug}"))
                                .objects("data")
                                .stream()
                                .flatMap(told -> told.text("slug").stream()))
                .limit(KEYS_TOLD)
                .toList();
        String there = keys.stream().collect(Collectors.joining(", "));
        return api.fault(
                "Pas de jeu de données « " + key + " » sur " + api.name() + " ; il y a : " + there,
                "There is no dataset " + key + " on " + api.name() + "; there are: " + there);
    }

    Stream<Dataset> streamDatasets() {
        return api.stream(Call.get("1/datasets/").with("sort", "-created"), told -> told)
                .filter(UdataCatalog::isShown)
                .map(UdataCatalog::read);
    }
}
