package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lists that everybody may read: licences, frequencies, zones, schemas, kinds. */
final class ReferenceRoutes {
    private static final Map<String, Object> NO_GEOMETRY = Doc.of("coordinates", null, "type", null);

    private final Reference reference;

    private ReferenceRoutes(Reference reference) {
        this.reference = reference;
    }

    static void add(Portal portal, Router router) {
        ReferenceRoutes routes = new ReferenceRoutes(portal.reference);
        portal.reference.lists.forEach((path, list) -> router.on("GET", path, call -> Answer.ok(list)));
        router.on(
                        "GET",
                        "/api/1/datasets/licenses/",
                        call -> Answer.ok(new ArrayList<>(routes.reference.licences.values())))
                .on(
                        "GET",
                        "/api/1/datasets/schemas/",
                        call -> Answer.ok(new ArrayList<>(routes.reference.schemas.values())))
                .on("GET", "/api/1/spatial/granularities/", call -> Answer.ok(routes.granularities()))
                .on("GET", "/api/1/spatial/zones/suggest/", routes::suggestZones)
                .on("GET", "/api/1/spatial/zone/{zone}/", routes::zone)
                .on("GET", "/api/1/spatial/zones/{zones}/", routes::zones);
    }

    private List<Object> granularities() {
        List<Object> shown = new ArrayList<>();
        reference.granularities.forEach((id, name) -> shown.add(Doc.of("id", id, "name", name)));
        return shown;
    }

    private Answer suggestZones(Call call) {
        String start = String.valueOf(call.request().parameter("q")).toLowerCase(Locale.ROOT);
        List<Object> found = new ArrayList<>();
        reference.zones.values().stream()
                .filter(zone -> Doc.text(zone, "name").toLowerCase(Locale.ROOT).startsWith(start)
                        || start.equals(zone.get("code")))
                .forEach(zone -> {
                    Map<String, Object> shown = Doc.map(Doc.copy(zone));
                    shown.keySet().removeAll(List.of("class", "slug"));
                    found.add(shown);
                });
        return Answer.ok(found);
    }

    private Answer zone(Call call) {
        Map<String, Object> zone = reference.zones.get(call.variable(0));
        if (zone == null) {
            throw Refusal.early(Answer.notFound(call.request().path()));
        }
        return Answer.ok(Doc.of("id", zone.get("id"), "properties", properties(zone), "type", "Feature"));
    }

    private Answer zones(Call call) {
        List<Object> features = new ArrayList<>();
        for (String id : call.variable(0).split(",")) {
            Map<String, Object> zone = reference.zones.get(id);
            if (zone == null) {
                throw Refusal.early(Answer.notFound(call.request().path()));
            }
            features.add(Doc.of("geometry", NO_GEOMETRY, "id", id, "properties", properties(zone), "type", "Feature"));
        }
        return Answer.ok(Doc.of("features", features, "type", "FeatureCollection"));
    }

    private static Map<String, Object> properties(Map<String, Object> zone) {
        Map<String, Object> properties = Doc.map(Doc.copy(zone));
        properties.keySet().removeAll(List.of("class", "id"));
        return properties;
    }
}
