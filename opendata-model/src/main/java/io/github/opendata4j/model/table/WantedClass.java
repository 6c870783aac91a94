package io.github.opendata4j.model.table;

import java.util.Map;
import java.util.Optional;

/** Which Java class a value of a field may have, for whoever gave one of another. */
final class WantedClass {

    private static final Map<String, String> OF_TYPE = Map.ofEntries(
            Map.entry("string", "String"),
            Map.entry("integer", "Long"),
            Map.entry("number", "BigDecimal"),
            Map.entry("boolean", "Boolean"),
            Map.entry("date", "LocalDate"),
            Map.entry("time", "LocalTime"),
            Map.entry("datetime", "LocalDateTime"),
            Map.entry("year", "Year"),
            Map.entry("yearmonth", "YearMonth"),
            Map.entry("duration", "Duration"),
            Map.entry("geopoint", "GeoPoint"),
            Map.entry("list", "List"),
            Map.entry("array", "List"),
            Map.entry("object", "Map"));

    private WantedClass() {}

    /** Its simple name; empty where the value's class is the wanted one, so that its content is what does not fit. */
    static Optional<String> insteadOf(Object value, FieldType type) {
        return Optional.ofNullable(OF_TYPE.get(type.name()))
                .filter(wanted -> !wanted.equals(value.getClass().getSimpleName()))
                .filter(wanted -> !isOfThatKind(value, wanted));
    }

    private static boolean isOfThatKind(Object value, String wanted) {
        return switch (wanted) {
            case "List" -> value instanceof Iterable<?>;
            case "Map" -> value instanceof Map<?, ?>;
            default -> false;
        };
    }
}
