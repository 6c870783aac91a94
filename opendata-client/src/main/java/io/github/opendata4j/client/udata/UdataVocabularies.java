package io.github.opendata4j.client.udata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words that a portal knows: each instance has its own licences, territories and schemas. Immutable and thread-safe; each
 * method is one request.
 *
 * <pre>{@code
 * portal.vocabularies().licences();
 * portal.vocabularies().suggestZones("privas");
 * }</pre>
 */
public final class UdataVocabularies {
    private final Api api;
    private final KnownLicences licences;
    private final KnownSchemas schemas;

    UdataVocabularies(Api api, KnownLicences licences, KnownSchemas schemas) {
        this.api = api;
        this.licences = licences;
        this.schemas = schemas;
    }

    /** {@return the licences that a dataset may have} */
    public List<UdataLicence> licences() {
        return licences.all();
    }

    /** {@return how often a dataset may be updated} */
    public List<UdataTerm> frequencies() {
        return terms("1/datasets/frequencies/");
    }

    /** {@return the kinds of place that rows may be about, each with its territories' level} */
    public List<UdataTerm> granularities() {
        return terms("1/spatial/granularities/");
    }

    /** {@return the levels of territories} */
    public List<UdataTerm> levels() {
        return terms("1/spatial/levels/");
    }

    /** {@return what a resource may be to its dataset} */
    public List<UdataTerm> resourceTypes() {
        return terms("1/datasets/resource_types/");
    }

    /** {@return the roles of an organisation's members} */
    public List<UdataTerm> memberRoles() {
        return terms("1/organizations/roles/");
    }

    /** {@return the roles of contact points} */
    public List<UdataTerm> contactRoles() {
        return terms("1/contacts/roles/");
    }

    /** {@return the kinds of reuse} */
    public List<UdataTerm> reuseTypes() {
        return terms("1/reuses/types/");
    }

    /** {@return what reuses may be about} */
    public List<UdataTerm> reuseTopics() {
        return terms("1/reuses/topics/");
    }

    private List<UdataTerm> terms(String path) {
        return api.list(Call.get(path)).stream().map(UdataTerm::new).toList();
    }

    /** {@return the extensions of files that may be uploaded, without a dot} */
    public List<String> extensions() {
        return api.texts(Call.get("1/datasets/extensions/"));
    }

    /** {@return the table schemas of the portal's catalogue; none if it has no catalogue} */
    public List<UdataSchema> schemas() {
        return schemas.all();
    }

    /**
     * Looks for a territory.
     *
     * @param id udata's code of it, such as {@code fr:commune:07186}
     * @return the territory; empty if the portal doesn't know it
     */
    public Optional<UdataZone> findZone(String id) {
        return api.find(Call.get("1/spatial/zone/{}/", id)).map(UdataZone::new);
    }

    /**
     * Proposes territories while somebody types.
     *
     * @param words the beginning of a name
     * @return some that match
     */
    public List<UdataZone> suggestZones(String words) {
        return api.list(Call.get("1/spatial/zones/suggest/").with("q", words)).stream()
                .map(UdataZone::new)
                .toList();
    }

    /**
     * Proposes tags while somebody types.
     *
     * @param words the beginning of a tag
     * @return some that are in use
     */
    public Stream<String> suggestTags(String words) {
        return api.list(Call.get("1/tags/suggest/").with("q", words)).stream()
                .flatMap(told -> told.text("text").stream());
    }
}
