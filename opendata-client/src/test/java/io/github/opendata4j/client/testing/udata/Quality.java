package io.github.opendata4j.client.testing.udata;

import java.util.List;
import java.util.Map;

/** The portal's own score: nine criteria of the same weight; some are only told when they can be met. */
final class Quality {
    private static final int LONG_ENOUGH = 100;
    private static final double CRITERIA = 9;
    private static final List<String> CLOSED = List.of("pdf", "doc", "docx", "word", "xls", "xlsx");
    private static final List<String> NOT_COUNTED = List.of("has_resources");

    private Quality() {}

    static Map<String, Object> of(Map<String, Object> dataset) {
        boolean hasFrequency = !"unknown".equals(dataset.get("frequency"));
        Map<String, Object> quality = Doc.of(
                "dataset_description_quality", Doc.text(dataset, "description").length() > LONG_ENOUGH,
                "license", dataset.get("license") != null,
                "spatial", dataset.get("spatial") != null,
                "temporal_coverage", dataset.get("temporal_coverage") != null,
                "update_frequency", hasFrequency);
        if (hasFrequency) {
            quality.put("update_fulfilled_in_time", true);
        }
        List<Map<String, Object>> resources = Portal.resources(dataset);
        if (!resources.isEmpty()) {
            quality.put("has_resources", true);
            quality.put("all_resources_available", true); // no crawler ever looked
            quality.put(
                    "has_open_format",
                    resources.stream()
                            .anyMatch(one -> one.get("format") != null && !CLOSED.contains(one.get("format"))));
            quality.put("resources_documentation", resources.stream().anyMatch(Quality::documents));
        }
        long met = quality.entrySet().stream()
                .filter(one -> Boolean.TRUE.equals(one.getValue()) && !NOT_COUNTED.contains(one.getKey()))
                .count();
        quality.put("score", met / CRITERIA);
        return quality;
    }

    private static boolean documents(Map<String, Object> resource) {
        return "documentation".equals(resource.get("type")) || resource.get("description") != null;
    }
}
