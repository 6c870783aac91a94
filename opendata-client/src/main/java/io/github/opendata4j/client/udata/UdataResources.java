package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.http.HttpRequest;
import io.github.opendata4j.client.http.HttpTransport;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files and links of datasets. Immutable and thread-safe.
 *
 * <pre>{@code
 * UdataResource budget = portal.resources().upload(dataset, Path.of("budget-2026.csv"), sent -> {});
 * portal.resources().replace(dataset, budget.id(), Path.of("budget-2026-v2.csv"), sent -> {});   // same title, same link
 * }</pre>
 */
public final class UdataResources {
    private final Api api;
    private final Uploads uploads;
    private final HttpTransport transport;

    UdataResources(Api api, Uploads uploads, HttpTransport transport) {
        this.api = api;
        this.uploads = uploads;
        this.transport = transport;
    }

    /**
     * The resources of a dataset, however many it has.
     *
     * @param dataset its identifier
     * @return page after page as they are consumed, one of them in memory
     */
    public Stream<UdataResource> stream(String dataset) {
        return api.stream(Call.get("2/datasets/{}/resources/", dataset), UdataResource::new);
    }

    /**
     * Looks for a resource of whatever dataset.
     *
     * @param id its identifier
     * @return the resource, which knows its dataset; empty if there is none for who asks
     */
    public Optional<UdataResource> find(String id) {
        return api.find(Call.get("2/datasets/resources/{}/", id)).map(told -> {
            Map<String, @Nullable Object> members =
                    new LinkedHashMap<>(told.object("resource").members());
            told.text("dataset_id").ifPresent(dataset -> members.putIfAbsent("dataset", dataset));
            return new UdataResource(Told.of(members));
        });
    }

    /**
     * Brings the file or whatever a link leads to, by the link that stays when the file is replaced. The key doesn't go
     * along, since that link leads to other hosts.
     *
     * @param id the resource's identifier, or a community resource's
     * @return its bytes as they come; close it
     * @throws io.github.opendata4j.client.PortalException if there is no such resource, or it can't be had
     */
    public InputStream fetch(String id) {
        return transport
                .open(HttpRequest.get("api/1/datasets/r/{}", id)
                        .accept("*/*")
                        .anonymous()
                        .build())
                .stream();
    }

    /**
     * Sends a file as a new resource, at the top of the list, with its name for a title. A long one goes in parts. What
     * arrived is compared by size and SHA-1; after a failure nothing is sent again that has arrived.
     *
     * @param dataset the dataset's identifier
     * @param file the file; its name's extension must be one that the portal takes
     * @param sent told now and then how many bytes have gone; begins anew when a try fails
     * @return the resource
     * @throws io.github.opendata4j.client.PortalException if there is no such dataset, it is deleted, or the file refused
     */
    public UdataResource upload(String dataset, Path file, LongConsumer sent) {
        return new UdataResource(uploads.add(dataset, ids(dataset), Uploads.Sending.of(file, sent)));
    }

    /**
     * Sends a file in the place of another. Title, description, type and the {@linkplain UdataResource#stableUrl() stable
     * link} stay; the address of the old file is gone at once.
     *
     * @param dataset the dataset's identifier
     * @param resource the resource's identifier
     * @param file the file
     * @param sent told now and then how many bytes have gone; begins anew when a try fails
     * @return the resource
     */
    public UdataResource replace(String dataset, String resource, Path file, LongConsumer sent) {
        UdataResource before = get(dataset, resource);
        uploads.replace(dataset, resource, Uploads.Sending.of(file, sent));
        return update(dataset, resource, ResourceEdit.none().title(before.title()));
    }

    private UdataResource get(String dataset, String resource) {
        return new UdataResource(api.send(Call.get("1/datasets/{}/resources/{}/", dataset, resource)));
    }

    /**
     * Adds a link, at the top of the list.
     *
     * @param dataset the dataset's identifier
     * @param edit a {@linkplain ResourceEdit#link link} with a title
     * @return the resource
     */
    public UdataResource createLink(String dataset, ResourceEdit edit) {
        return new UdataResource(
                api.send(Call.post("1/datasets/{}/resources/", dataset).json(edit.members())));
    }

    /**
     * Changes some fields of a resource, and keeps all others. Of a hosted file the portal ignores changes of address,
     * format, size and checksum.
     *
     * @param dataset the dataset's identifier
     * @param resource the resource's identifier
     * @param edit what shall change
     * @return the resource
     */
    public UdataResource update(String dataset, String resource, ResourceEdit edit) {
        return new UdataResource(api.send(
                Call.put("1/datasets/{}/resources/{}/", dataset, resource).json(edit.members())));
    }

    /**
     * Adds or changes extras of a resource and leaves all others.
     *
     * @param dataset the dataset's identifier
     * @param resource the resource's identifier
     * @param extras plain JSON values; null takes one away
     * @return all extras
     */
    public Map<String, @Nullable Object> mergeExtras(
            String dataset, String resource, Map<String, ? extends @Nullable Object> extras) {
        return api.send(Call.put("2/datasets/{}/resources/{}/extras/", dataset, resource)
                        .json(extras))
                .members();
    }

    /**
     * Brings the resources of a dataset into an order. Those that it doesn't name keep their order behind the others.
     *
     * @param dataset the dataset's identifier
     * @param first identifiers of resources in their order
     */
    public void reorder(String dataset, Collection<String> first) {
        Map<String, Boolean> order = new LinkedHashMap<>();
        List<String> all = ids(dataset);
        first.stream().filter(all::contains).forEach(id -> order.put(id, true));
        all.forEach(id -> order.put(id, true));
        api.send(Call.put("1/datasets/{}/resources/", dataset).json(List.copyOf(order.keySet())));
    }

    /** Of a dataset that is there: udata takes files for a deleted one without a word. */
    private List<String> ids(String dataset) {
        Told told = api.send(Call.get("1/datasets/{}/", dataset).mask("deleted,resources{id}"));
        if (told.has("deleted")) {
            throw api.fault(
                    "Le jeu de données " + dataset + " est supprimé sur " + api.name() + " : restaurez-le d'abord.",
                    "The dataset " + dataset + " is deleted on " + api.name() + ": restore it first.");
        }
        return told.references("resources");
    }

    /**
     * Deletes a resource, its file and its stable link; deleting it again does nothing.
     *
     * @param dataset the dataset's identifier
     * @param resource the resource's identifier
     */
    public void delete(String dataset, String resource) {
        api.delete(Call.delete("1/datasets/{}/resources/{}/", dataset, resource));
    }
}
