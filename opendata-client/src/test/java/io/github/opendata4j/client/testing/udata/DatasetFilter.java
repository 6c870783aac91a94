package io.github.opendata4j.client.testing.udata;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which datasets a list or a search shows: by whose key, and by the parameters. */
final class DatasetFilter {
    /** What both list and search know; each can be left out, as a search does for the facet of the same name. */
    static final List<String> NAMES = List.of(
            "tag",
            "license",
            "organization",
            "owner",
            "geozone",
            "granularity",
            "format",
            "schema",
            "badge",
            "featured",
            "access_type",
            "format_family",
            "producer_type",
            "last_update_range",
            "temporal_coverage",
            "topic",
            "dataservice");

    private static final Set<String> TABULAR = Set.of("csv", "xls", "xlsx", "ods", "tsv", "parquet");
    private static final Set<String> FAMILIES =
            Set.of("tabular", "machine_readable", "geographical", "documents", "other");
    private static final Set<String> BADGES = Set.of("hvd", "inspire", "pivotal-data", "sl", "spd", "sr");

    private final Portal portal;
    private final Call call;

    DatasetFilter(Portal portal, Call call) {
        this.portal = portal;
        this.call = call;
    }

    /** What is refused before anything is looked for. */
    void check() {
        for (String flag : List.of("private", "archived", "deleted")) {
            if (isAsked(flag)) {
                call.someone();
            }
        }
        identifier("organization", "Organization");
        identifier("owner", "Owner");
        choice("badge", BADGES);
        choice("format_family", FAMILIES);
    }

    private void choice(String name, Set<String> known) {
        String value = call.request().parameter(name);
        if (value != null && !known.contains(value)) {
            throw new Refusal(
                    Answer.parameterError(name, "The value '" + value + "' is not a valid choice for '" + name + "'."));
        }
    }

    private void identifier(String name, String title) {
        String value = call.request().parameter(name);
        if (value != null && !Ids.isObject(value)) {
            throw new Refusal(Answer.message(400, title + " arg must be an identifier"));
        }
    }

    private boolean isAsked(String flag) {
        return "true".equalsIgnoreCase(call.request().parameter(flag));
    }

    /** What stands in a list of version 1. Trap: to a member it shows whatever is theirs, private and deleted alike. */
    boolean isListed(Map<String, Object> dataset) {
        boolean isMine = portal.mayWrite(call.person(), dataset);
        return (isMine || isPublic(dataset))
                && (!isAsked("private") || Boolean.TRUE.equals(dataset.get("private")))
                && (!isAsked("archived") || dataset.get("archived") != null)
                && (!isAsked("deleted") || dataset.get("deleted") != null)
                && words(dataset);
    }

    /** Titles only: that is all that the list searches. */
    private boolean words(Map<String, Object> dataset) {
        String words = call.request().parameter("q");
        return words == null
                || Words.of(dataset.get("title"), dataset.get("acronym")).matches(words);
    }

    static boolean isPublic(Map<String, Object> dataset) {
        return !Boolean.TRUE.equals(dataset.get("private"))
                && dataset.get("deleted") == null
                && dataset.get("archived") == null;
    }

    boolean matchesAll(Map<String, Object> dataset) {
        return NAMES.stream().allMatch(name -> matches(dataset, name));
    }

    /** Whether a dataset has what one parameter asks for; one given more than once asks for all. */
    boolean matches(Map<String, Object> dataset, String name) {
        return call.request().all(name).stream().allMatch(value -> has(dataset, name, value));
    }

    private boolean has(Map<String, Object> dataset, String name, String value) {
        Map<String, Object> spatial = Doc.map(dataset.get("spatial"));
        return switch (name) {
            case "tag" -> Doc.items(dataset.get("tags")).contains(value);
            case "license", "organization", "owner" -> value.equals(dataset.get(name));
            case "geozone" -> spatial != null && Doc.items(spatial.get("zones")).contains(value);
            case "granularity" -> spatial != null && value.equals(spatial.get("granularity"));
            case "format" -> Portal.resources(dataset).stream().anyMatch(one -> value.equals(one.get("format")));
            case "schema" ->
                Portal.resources(dataset).stream()
                        .map(one -> Doc.map(one.get("schema")))
                        .filter(Objects::nonNull)
                        .anyMatch(schema -> value.equals(schema.get("name")));
            case "badge" ->
                Doc.items(dataset.getOrDefault("badges", Doc.list())).stream()
                        .anyMatch(badge -> value.equals(Doc.map(badge).get("kind")));
            case "featured" -> value.equalsIgnoreCase("true") == Boolean.TRUE.equals(dataset.get("featured"));
            case "access_type" -> value.equals(Objects.requireNonNullElse(dataset.get("access_type"), "open"));
            case "format_family" -> value.equals(family(dataset));
            case "producer_type" -> value.equals(portal.producer(dataset));
            case "temporal_coverage" -> overlaps(Doc.map(dataset.get(name)), value);
            case "last_update_range" -> true; // all that is in memory has been written today
            case "topic" -> portal.topicsOf(Doc.text(dataset, "id")).anyMatch(value::equals);
            default -> portal.servicesOf(Doc.text(dataset, "id")).anyMatch(one -> value.equals(one.get("id")));
        };
    }

    /** Two days with a dash between them; a coverage without an end goes on. */
    private static boolean overlaps(Map<String, Object> coverage, String value) {
        if (coverage == null || value.length() != 21) {
            return false;
        }
        String start = String.valueOf(coverage.get("start"));
        String end = coverage.get("end") == null ? "9999" : coverage.get("end").toString();
        return start.compareTo(value.substring(11)) <= 0 && end.compareTo(value.substring(0, 10)) >= 0;
    }

    static String family(Map<String, Object> dataset) {
        return Portal.resources(dataset).stream().anyMatch(one -> TABULAR.contains(String.valueOf(one.get("format"))))
                ? "tabular"
                : "other";
    }
}
