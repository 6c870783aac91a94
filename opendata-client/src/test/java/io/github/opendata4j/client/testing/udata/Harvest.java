package io.github.opendata4j.client.testing.udata;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of a source. The portal in memory harvests the catalogues of itself alone, as a real one may do too: each public
 * dataset of an organization, or of all, stands there twice then. What is anywhere else can't be reached.
 */
final class Harvest {
    private static final int TRIED = 20;
    private static final Pattern CATALOGUE = Pattern.compile("/api/1/(?:organizations/([^/?]+)|site)/catalog[^/]*");
    private static final String OPEN = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";

    private final Portal portal;
    private final Map<String, Object> source;

    Harvest(Portal portal, Map<String, Object> source) {
        this.portal = portal;
        this.source = source;
    }

    /** What a run would bring, which is not kept: its datasets have identifiers, but neither slug nor page. */
    Map<String, Object> attempt() {
        Map<String, Object> job = begin(null, portal.now());
        List<Map<String, Object>> found = found(job);
        for (Map<String, Object> original : found.subList(0, Math.min(TRIED, found.size()))) {
            Map<String, Object> item = item(original, portal.now());
            item.put("dataset", copy(original, portal.now()));
            end(item, portal.now());
            Doc.items(job.get("items")).add(item);
        }
        return end(job, portal.now());
    }

    /** Brings what is new, and what was brought before up to date. */
    void run() {
        Map<String, Object> job = begin(Ids.object(), now());
        portal.harvestJobs.put(Doc.text(job, "id"), job);
        for (Map<String, Object> original : found(job)) {
            Map<String, Object> item = item(original, now());
            item.put("dataset", keep(copy(original, now())));
            end(item, now());
            Doc.items(job.get("items")).add(item);
        }
        end(job, now());
    }

    private String now() {
        return Times.stored(portal.now());
    }

    private Map<String, Object> begin(String id, String now) {
        return Doc.of(
                "id",
                id,
                "source",
                source.get("id"),
                "created",
                now,
                "started",
                now,
                "ended",
                null,
                "status",
                "done",
                "errors",
                new ArrayList<>(),
                "items",
                new ArrayList<>());
    }

    private static Map<String, Object> end(Map<String, Object> part, String now) {
        part.put("ended", now);
        return part;
    }

    /** The last that was changed first; what was harvested is no other dataset than the one that it comes from. */
    private List<Map<String, Object>> found(Map<String, Object> job) {
        String url = Doc.text(source, "url");
        Matcher matcher = CATALOGUE.matcher(url.replace(portal.base, ""));
        if (!url.startsWith(portal.base) || !matcher.matches()) {
            String told = "The portal in memory can't reach " + url + ", but catalogues of its own alone";
            job.put("status", "failed");
            job.put("errors", Doc.list(Doc.of("created_at", job.get("created"), "details", null, "message", told)));
            return List.of();
        }
        String organization = matcher.group(1);
        return portal.datasets.values().stream()
                .filter(one -> DatasetFilter.isPublic(one) && one.get("harvest") == null)
                .filter(one -> organization == null || organization.equals(one.get("organization")))
                .sorted(Comparator.<Map<String, Object>, String>comparing(one -> Doc.text(one, "last_modified"))
                        .reversed())
                .toList();
    }

    private Map<String, Object> item(Map<String, Object> original, String now) {
        return Doc.of(
                "args",
                Doc.list(),
                "created",
                now,
                "dataservice",
                null,
                "errors",
                Doc.list(),
                "kwargs",
                Doc.of("page_number", 0L),
                "logs",
                Doc.list(),
                "remote_id",
                original.get("id"),
                "remote_url",
                portal.base + "/datasets/" + original.get("slug"),
                "started",
                now,
                "status",
                "done");
    }

    // ---- datasets ---------------------------------------------------------------------------------------------------

    /** Traps: territories are lost on the way, so is a licence where there is no resource to say it. */
    private Map<String, Object> copy(Map<String, Object> original, String now) {
        Map<String, Object> copy = new LinkedHashMap<>();
        for (String field : List.of(
                "title",
                "acronym",
                "tags",
                "frequency",
                "contact_points",
                "temporal_coverage",
                "created_at",
                "last_modified")) {
            copy.put(field, Doc.copy(original.get(field)));
        }
        copy.put("id", Ids.object());
        copy.put("description", Doc.text(original, "description").strip());
        copy.put("private", false);
        copy.put("organization", source.get("organization"));
        copy.put("owner", source.get("owner"));
        copy.put("created_at_internal", now);
        copy.put("last_modified_internal", now);
        Map<String, Object> said = Doc.of("accessRights", Doc.list(OPEN));
        Map<String, Object> licence = portal.reference.licences.get(Doc.text(original, "license"));
        List<Map<String, Object>> resources = Portal.resources(original);
        boolean isLicensed = licence != null && licence.get("url") != null && !resources.isEmpty();
        copy.put("license", isLicensed ? licence.get("id") : "notspecified");
        if (isLicensed) {
            said.put("license", Doc.list(licence.get("url")));
        }
        copy.put("extras", Doc.of("dcat", said));
        copy.put("harvest", origin(original, now));
        List<Object> copies = new ArrayList<>();
        resources.forEach(one -> copies.add(resource(original, one, isLicensed ? licence.get("url") : null, now)));
        copy.put("resources", copies);
        return copy;
    }

    private Map<String, Object> origin(Map<String, Object> original, String now) {
        Object id = original.get("id");
        String url = Doc.text(source, "url");
        return Doc.of(
                "backend",
                "DCAT",
                "created_at",
                original.get("created_at"),
                "dct_identifier",
                id,
                "domain",
                URI.create(url).getHost(),
                "issued_at",
                original.get("created_at"),
                "last_update",
                now,
                "modified_at",
                original.get("last_modified"),
                "remote_id",
                id,
                "remote_url",
                portal.base + "/datasets/" + original.get("slug"),
                "source_id",
                source.get("id"),
                "source_url",
                url,
                "uri",
                portal.base + "/datasets/" + id);
    }

    /** A link to the same file; trap: what has no description is described as None. */
    private Map<String, Object> resource(
            Map<String, Object> original, Map<String, Object> resource, Object licence, String now) {
        Map<String, Object> copy = new LinkedHashMap<>();
        for (String field :
                List.of("title", "url", "format", "mime", "filesize", "checksum", "created_at", "last_modified")) {
            copy.put(field, Doc.copy(resource.get(field)));
        }
        copy.put("id", Ids.uuid());
        copy.put("type", "main");
        copy.put("filetype", "remote");
        copy.put("description", resource.get("description") == null ? "None" : resource.get("description"));
        copy.put("extras", licence == null ? Doc.of() : Doc.of("dcat", Doc.of("license", Doc.list(licence))));
        copy.put("created_at_internal", now);
        copy.put("last_modified_internal", now);
        copy.put(
                "harvest",
                Doc.of(
                        "issued_at",
                        resource.get("created_at"),
                        "last_update",
                        now,
                        "modified_at",
                        resource.get("last_modified"),
                        "uri",
                        portal.base + "/datasets/" + original.get("id") + "?resource_id=" + resource.get("id")));
        return copy;
    }

    /** Puts a dataset there, or what has changed into the one that an earlier run has brought; its identifier. */
    private String keep(Map<String, Object> copy) {
        Map<String, Object> origin = Doc.map(copy.get("harvest"));
        Map<String, Object> before = portal.datasets.values().stream()
                .filter(one -> one.get("harvest") != null)
                .filter(one -> isSame(Doc.map(one.get("harvest")), origin))
                .findFirst()
                .orElse(copy);
        boolean isNamed = before != copy && before.get("title").equals(copy.get("title"));
        if (before != copy) {
            copy.put("id", before.get("id"));
            copy.put("created_at_internal", before.get("created_at_internal"));
        }
        before.putAll(copy);
        String id = Doc.text(before, "id");
        if (!isNamed) {
            before.put("slug", portal.datasetSlugs.take(id, Doc.text(before, "title")));
        }
        portal.datasets.put(id, before);
        return id;
    }

    private static boolean isSame(Map<String, Object> origin, Map<String, Object> other) {
        return origin.get("source_id").equals(other.get("source_id"))
                && origin.get("remote_id").equals(other.get("remote_id"));
    }
}
