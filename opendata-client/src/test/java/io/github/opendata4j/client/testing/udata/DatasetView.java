package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How a dataset is shown: whole in version 1, with links to its resources in version 2. */
final class DatasetView {
    private final Portal portal;
    private final Views views;

    DatasetView(Portal portal) {
        this.portal = portal;
        this.views = new Views(portal);
    }

    Map<String, Object> v1(Map<String, Object> dataset, Call call) {
        Map<String, Object> shown = common(dataset, call.person());
        List<Object> resources = new ArrayList<>();
        Portal.resources(dataset).forEach(resource -> resources.add(resource(resource)));
        shown.put("resources", resources);
        shown.put("schema", null);
        if (isWhole(call)) {
            wholeSpatial(shown);
        }
        return shown;
    }

    Map<String, Object> v2(Map<String, Object> dataset, Call call) {
        Map<String, Object> shown = common(dataset, call.person());
        String id = Doc.text(dataset, "id");
        shown.put(
                "resources",
                link(
                        "/api/2/datasets/" + id + "/resources/?page=1&page_size=50",
                        Portal.resources(dataset).size()));
        shown.put(
                "community_resources",
                link(
                        "/api/1/datasets/community_resources/?dataset=" + id + "&page=1&page_size=50",
                        portal.communities.values().stream()
                                .filter(one -> id.equals(one.get("dataset")))
                                .count()));
        if (isWhole(call)) {
            wholeSpatial(shown);
            shown.computeIfPresent("license", (name, licence) -> portal.reference.licences.get(licence));
            Object frequency = shown.get("frequency");
            shown.put("frequency", Doc.of("id", frequency, "label", portal.reference.frequencies.get(frequency)));
        }
        return shown;
    }

    private static boolean isWhole(Call call) {
        return "True".equalsIgnoreCase(call.request().header("x-get-datasets-full-objects"));
    }

    private Map<String, Object> link(String path, long total) {
        return Doc.of("rel", "subsection", "href", portal.base + path, "type", "GET", "total", total);
    }

    private Map<String, Object> common(Map<String, Object> dataset, Person viewer) {
        boolean mayWrite = portal.mayWrite(viewer, dataset);
        Object slug = dataset.get("slug");
        Map<String, Object> shown = Doc.of("access_audiences", dataset.getOrDefault("access_audiences", Doc.list()));
        shown.put("access_type", Objects.requireNonNullElse(dataset.get("access_type"), "open"));
        for (String field : List.of(
                "access_type_reason",
                "access_type_reason_category",
                "acronym",
                "archived",
                "authorization_request_url",
                "created_at",
                "deleted",
                "description",
                "description_short",
                "doi",
                "frequency",
                "frequency_date",
                "geopf",
                "harvest",
                "id",
                "last_modified",
                "private",
                "slug",
                "tags",
                "temporal_coverage",
                "title")) {
            shown.put(field, dataset.get(field));
        }
        shown.put("badges", dataset.getOrDefault("badges", Doc.list()));
        shown.put("contact_points", views.contacts(dataset, viewer));
        shown.put("extras", dataset.get("extras"));
        shown.put("featured", Boolean.TRUE.equals(dataset.get("featured")));
        shown.put("internal", internal(dataset));
        shown.put("last_update", lastUpdate(dataset));
        shown.put("license", Objects.requireNonNullElse(dataset.get("license"), "notspecified"));
        shown.put("metrics", metrics(dataset));
        shown.put("organization", views.organizationRef(Doc.text(dataset, "organization"), viewer));
        shown.put("owner", views.personRef(Doc.text(dataset, "owner")));
        shown.put("page", portal.base + "/datasets/" + slug);
        shown.put("permissions", Doc.of("delete", mayWrite, "edit", mayWrite, "edit_resources", mayWrite));
        shown.put("quality", Quality.of(dataset));
        shown.put("spatial", dataset.get("spatial"));
        shown.put("uri", portal.base + "/api/1/datasets/" + slug + "/");
        return shown;
    }

    /** When it came onto the portal, and changed there: of what is harvested, not what it says of itself. */
    static Map<String, Object> internal(Map<String, Object> doc) {
        return Doc.of(
                "created_at_internal", doc.getOrDefault("created_at_internal", doc.get("created_at")),
                "last_modified_internal", doc.getOrDefault("last_modified_internal", doc.get("last_modified")));
    }

    private static Object lastUpdate(Map<String, Object> dataset) {
        if (dataset.get("harvest") != null) {
            return Doc.map(dataset.get("harvest")).get("modified_at");
        }
        return Portal.resources(dataset).stream()
                .map(resource -> Doc.text(resource, "last_modified"))
                .max(String::compareTo)
                .orElse(Doc.text(dataset, "last_modified"));
    }

    /** Trap: the counts by month are the number 0 until they have been computed, and an object from then on. */
    private Map<String, Object> metrics(Map<String, Object> dataset) {
        String id = Doc.text(dataset, "id");
        long reuses = portal.reuses.values().stream()
                .filter(reuse -> reuse.get("deleted") == null
                        && Doc.items(reuse.get("datasets")).contains(id))
                .count();
        long followers = Doc.items(dataset.get("followers")).size();
        return Doc.of(
                "dataservices",
                portal.servicesOf(id).count(),
                "discussions",
                portal.discussionsAbout(id, false),
                "discussions_open",
                portal.discussionsAbout(id, true),
                "followers",
                followers,
                "followers_by_months",
                dataset.containsKey("followed") ? portal.months(followers) : 0L,
                "resources_downloads",
                0L,
                "reuses",
                dataset.containsKey("reused") ? reuses : 0L,
                "reuses_by_months",
                dataset.containsKey("reused") ? portal.months(reuses) : 0L,
                "views",
                0L);
    }

    private void wholeSpatial(Map<String, Object> shown) {
        Map<String, Object> spatial = Doc.map(Doc.copy(shown.get("spatial")));
        if (spatial != null) {
            List<Object> zones = new ArrayList<>();
            Doc.items(spatial.get("zones")).forEach(zone -> zones.add(portal.reference.zones.get(zone)));
            spatial.put("zones", zones);
            Object granularity = spatial.get("granularity");
            if (granularity != null) {
                spatial.put(
                        "granularity",
                        Doc.of("id", granularity, "name", portal.reference.granularities.get(granularity)));
            }
            shown.put("spatial", spatial);
        }
    }

    Map<String, Object> resource(Map<String, Object> resource) {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (String field : List.of(
                "checksum",
                "created_at",
                "description",
                "extras",
                "filesize",
                "filetype",
                "format",
                "harvest",
                "id",
                "last_modified",
                "mime",
                "schema",
                "title",
                "type",
                "url")) {
            shown.put(field, resource.get(field));
        }
        shown.put("geopf", null);
        shown.put("internal", internal(resource));
        shown.put("latest", portal.base + "/api/1/datasets/r/" + resource.get("id"));
        shown.put("metrics", Doc.of());
        shown.put("preview_url", null);
        return shown;
    }

    Map<String, Object> community(Map<String, Object> community, Person viewer) {
        boolean mayWrite = portal.mayWrite(viewer, community);
        Map<String, Object> shown = resource(community);
        shown.put("dataset", views.datasetRef(Doc.text(community, "dataset")));
        shown.put("organization", views.organizationRef(Doc.text(community, "organization"), viewer));
        shown.put("owner", views.personRef(Doc.text(community, "owner")));
        shown.put("permissions", Doc.of("delete", mayWrite, "edit", mayWrite));
        return shown;
    }

    /** What has just been written keeps its microseconds in that answer only. */
    static void settle(Map<String, Object> doc) {
        for (String field : List.of("created_at", "last_modified", "deleted")) {
            doc.computeIfPresent(field, (name, time) -> Times.stored(time.toString()));
        }
        if (doc.get("resources") instanceof List<?> resources) {
            resources.forEach(resource -> settle(Doc.map(resource)));
        }
    }
}
