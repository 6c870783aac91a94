package io.github.opendata4j.client.udata;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What others than its publisher have made of a dataset: corrected files, maps, conversions. Anybody with a key may add one.
 * Immutable and thread-safe. A file is sent once: where
 * {@link io.github.opendata4j.client.PortalException#isOutcomeUnknown()}, look before you send it again.
 */
public final class UdataCommunityResources {
    private final Api api;
    private final Uploads uploads;

    UdataCommunityResources(Api api, Uploads uploads) {
        this.api = api;
        this.uploads = uploads;
    }

    /**
     * Those of a dataset.
     *
     * @param dataset its identifier
     * @return page after page as they are consumed
     */
    public Stream<UdataResource> stream(String dataset) {
        return api.stream(Call.get("1/datasets/community_resources/").with("dataset", dataset), UdataResource::new);
    }

    /**
     * Looks for one.
     *
     * @param id its identifier
     * @return the resource; empty if there is none
     */
    public Optional<UdataResource> find(String id) {
        return api.find(Call.get("1/datasets/community_resources/{}/", id)).map(UdataResource::new);
    }

    /**
     * Adds a link.
     *
     * @param dataset what it is about, by its identifier
     * @param edit a {@linkplain ResourceEdit#link link} with a title
     * @return the resource
     */
    public UdataResource createLink(String dataset, ResourceEdit edit) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>(edit.members());
        body.put("dataset", dataset);
        return new UdataResource(
                api.send(Call.post("1/datasets/community_resources/").json(body)));
    }

    /**
     * Adds a file.
     *
     * @param dataset what it is about, by its identifier
     * @param file the file
     * @param sent told now and then how many bytes have gone
     * @return the resource
     */
    public UdataResource upload(String dataset, Path file, LongConsumer sent) {
        return new UdataResource(uploads.addCommunity(dataset, Uploads.Sending.of(file, sent)));
    }

    /**
     * Sends a file in the place of another, under the same title.
     *
     * @param id the resource's identifier
     * @param file the file
     * @param sent told now and then how many bytes have gone
     * @return the resource
     */
    public UdataResource replace(String id, Path file, LongConsumer sent) {
        Told before = api.send(Call.get("1/datasets/community_resources/{}/", id));
        uploads.replaceCommunity(id, Uploads.Sending.of(file, sent));
        return update(id, ResourceEdit.none().title(before.text("title").orElse("")));
    }

    /**
     * Changes some fields, and keeps all others.
     *
     * @param id the resource's identifier
     * @param edit what shall change
     * @return the resource
     */
    public UdataResource update(String id, ResourceEdit edit) {
        return new UdataResource(
                api.send(Call.put("1/datasets/community_resources/{}/", id).json(edit.members())));
    }

    /**
     * Deletes one; deleting it again does nothing.
     *
     * @param id the resource's identifier
     */
    public void delete(String id) {
        api.delete(Call.delete("1/datasets/community_resources/{}/", id));
    }
}
