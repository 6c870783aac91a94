package io.github.opendata4j.client.udata;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The catalogues from which a portal takes datasets by itself, such as a {@code catalog.json} of a directory. Immutable and
 * thread-safe.
 */
public final class UdataHarvest {
    private final Api api;

    UdataHarvest(Api api) {
        this.api = api;
    }

    /**
     * All sources.
     *
     * @return page after page as they are consumed
     */
    public Stream<UdataHarvestSource> stream() {
        return api.stream(Call.get("1/harvest/sources/"), UdataHarvestSource::new);
    }

    /**
     * Looks for a source.
     *
     * @param idOrSlug its identifier or slug
     * @return the source; empty if there is none
     */
    public Optional<UdataHarvestSource> find(String idOrSlug) {
        return api.find(Call.get("1/harvest/source/{}/", idOrSlug)).map(UdataHarvestSource::new);
    }

    /**
     * Proposes a source; an administrator has to let it in before it runs.
     *
     * @param name its name
     * @param url where the catalogue is
     * @param backend what it is: {@code dcat}, {@code ckan}, {@code csw-dcat} and others
     * @param organization the identifier of the organisation that its datasets shall belong to
     * @return the source, pending
     */
    public UdataHarvestSource create(String name, URI url, String backend, String organization) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("name", name);
        body.put("url", url.toString());
        body.put("backend", backend);
        body.put("organization", organization);
        body.put("active", true);
        body.put("autoarchive", true);
        body.put("config", Map.of());
        return new UdataHarvestSource(api.send(Call.post("1/harvest/sources/").json(body)));
    }

    /**
     * Runs a source that was let in.
     *
     * @param id its identifier
     */
    public void run(String id) {
        api.send(Call.post("1/harvest/source/{}/run/", id));
    }

    /**
     * Deletes a source; its datasets are archived.
     *
     * @param id its identifier
     */
    public void delete(String id) {
        api.delete(Call.delete("1/harvest/source/{}/", id));
    }
}
