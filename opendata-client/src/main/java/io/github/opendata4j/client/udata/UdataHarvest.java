package io.github.opendata4j.client.udata;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
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
     * Changes some fields of a source, and keeps all others.
     *
     * @param id its identifier
     * @param edit what shall change, such as {@code name}, {@code url} or {@code active}
     * @return the source
     */
    public UdataHarvestSource update(String id, UdataEdit edit) {
        return new UdataHarvestSource(
                api.send(Call.put("1/harvest/source/{}/", id).json(edit.members())));
    }

    /**
     * Tries what a run would bring, twenty items at most, without keeping any of it.
     *
     * @param id the source's identifier
     * @return the run, with its items
     */
    public UdataHarvestJob preview(String id) {
        return new UdataHarvestJob(api.send(Call.get("1/harvest/source/{}/preview/", id)));
    }

    /**
     * Lets a source in, which starts its first run; an administrator of the portal may.
     *
     * @param id its identifier
     * @return the source
     */
    public UdataHarvestSource accept(String id) {
        return validate(id, Map.of("state", "accepted"));
    }

    /**
     * Refuses a source; an administrator of the portal may.
     *
     * @param id its identifier
     * @param comment why, which udata wants to know
     * @return the source
     */
    public UdataHarvestSource refuse(String id, String comment) {
        Map<String, String> decision = new LinkedHashMap<>();
        decision.put("state", "refused");
        decision.put("comment", comment);
        return validate(id, decision);
    }

    private UdataHarvestSource validate(String id, Map<String, String> decision) {
        return new UdataHarvestSource(
                api.send(Call.post("1/harvest/source/{}/validate/", id).json(decision)));
    }

    /**
     * Has a source run again and again; an administrator of the portal may.
     *
     * @param id its identifier
     * @param cron minute, hour, day, month and day of the week: {@code 0 3 * * *} for every night at three
     * @return the source
     */
    public UdataHarvestSource schedule(String id, String cron) {
        return new UdataHarvestSource(
                api.send(Call.post("1/harvest/source/{}/schedule/", id).json(cron)));
    }

    /**
     * Has a source run no more by itself; an administrator of the portal may.
     *
     * @param id its identifier
     */
    public void unschedule(String id) {
        api.delete(Call.delete("1/harvest/source/{}/schedule/", id));
    }

    /**
     * The runs of a source.
     *
     * @param id the source's identifier
     * @return the newest first, without their items, page after page as they are consumed
     */
    public Stream<UdataHarvestJob> streamJobs(String id) {
        return api.stream(Call.get("1/harvest/source/{}/jobs/", id), UdataHarvestJob::new);
    }

    /**
     * What a run has brought.
     *
     * @param job the run's identifier
     * @return page after page as they are consumed
     */
    public Stream<UdataHarvestItem> streamItems(String job) {
        return api.stream(Call.get("1/harvest/job/{}/items/", job), UdataHarvestItem::new);
    }

    /** {@return the kinds of catalogue that the portal can harvest, such as {@code dcat}: one request} */
    public List<UdataTerm> backends() {
        return api.list(Call.get("1/harvest/backends/")).stream()
                .map(UdataTerm::new)
                .toList();
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
