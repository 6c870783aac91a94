package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The place that a dataset is about: zones by name, or a geometry, never both. */
final class Spatial {
    private static final String BOTH = "The spatial coverage cannot contains a Geozone and a Geometry";
    private static final String KIND = "MultiPolygonField type must be \"MultiPolygon\"";

    private Spatial() {}

    static Map<String, Object> of(Portal portal, Map<String, Object> sent, Map<String, Object> before, Errors errors) {
        Map<String, Object> spatial = new LinkedHashMap<>();
        spatial.put("geom", before == null ? null : before.get("geom"));
        spatial.put("granularity", before == null ? null : before.get("granularity"));
        spatial.put("zones", before == null ? new ArrayList<>() : before.get("zones"));
        if (sent.containsKey("zones")) {
            zones(portal, sent.get("zones"), spatial, errors);
        }
        if (sent.get("geom") != null) {
            spatial.put("geom", sent.get("geom"));
        }
        if (sent.get("granularity") != null) {
            spatial.put("granularity", sent.get("granularity"));
        }
        boolean isEmpty = spatial.get("geom") == null
                && spatial.get("granularity") == null
                && Doc.items(spatial.get("zones")).isEmpty();
        return before == null && isEmpty ? null : spatial;
    }

    private static void zones(Portal portal, Object sent, Map<String, Object> spatial, Errors errors) {
        List<Object> zones = new ArrayList<>();
        if (sent instanceof List<?> ids) {
            ids.forEach(zone -> zones.add(Doc.id(zone)));
        }
        String unknown = zones.stream()
                .filter(zone -> !portal.reference.zones.containsKey(zone))
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            errors.add("spatial", "zones", "Unknown geoid(s): " + unknown);
        }
        if (sent == null || !zones.isEmpty()) {
            spatial.put("zones", zones);
        }
    }

    /** What the model says when the form has nothing to say any more. */
    static void check(Map<String, Object> dataset, Map<String, Object> changes) {
        Map<String, Object> spatial = Doc.map(changes.get("spatial"));
        if (spatial == null || spatial.get("geom") == null) {
            return;
        }
        Map<String, Object> told = new LinkedHashMap<>();
        List<String> message = new ArrayList<>();
        if (!Doc.items(spatial.get("zones")).isEmpty()) {
            told.put("__all__", BOTH);
            message.add("__all__." + BOTH);
        }
        if (!"MultiPolygon".equals(Doc.map(spatial.get("geom")).get("type"))) {
            told.put("geom", KIND);
            message.add("geom." + KIND);
        }
        if (!told.isEmpty()) {
            throw new Refusal(Answer.modelErrors(
                    Doc.of("spatial", told),
                    "ValidationError (Dataset:" + dataset.get("id") + ") (" + String.join(" ", message)
                            + ": ['spatial'])"));
        }
    }
}
