package io.github.opendata4j.validation.internal.example;

import io.github.opendata4j.model.table.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values that stand in a row of examples where a schema gives no example of its own. */
public final class StandIns {

    private static final Map<String, List<String>> BY_TYPE = Map.ofEntries(
            Map.entry("string", List.of("exemple", "12345", "a@example.org", "https://example.org/")),
            Map.entry("integer", List.of("1", "2024", "100")),
            Map.entry("number", List.of("1", "1.5", "1,5", "100")),
            Map.entry("date", List.of("2024-01-17", "17/01/2024")),
            Map.entry("time", List.of("09:05:00", "09:05")),
            Map.entry("datetime", List.of("2024-01-17T09:05:00", "2024-01-17T09:05:00Z", "17/01/2024 09:05")),
            Map.entry("year", List.of("2024")),
            Map.entry("yearmonth", List.of("2024-01")),
            Map.entry("duration", List.of("P1Y")),
            Map.entry("geopoint", List.of("4.599, 44.735", "[4.599, 44.735]", "{\"lon\": 4.599, \"lat\": 44.735}")),
            Map.entry("geojson", List.of("{\"type\": \"Point\", \"coordinates\": [4.599, 44.735]}")),
            Map.entry("object", List.of("{}")),
            Map.entry("array", List.of("[]", "[\"a\"]")),
            Map.entry("list", List.of("a", "1")),
            Map.entry("any", List.of("exemple")));

    private StandIns() {}

    /**
     * What may stand for a value of a field.
     *
     * @param field the field
     * @return the first that the field takes is the one to write; none if we know of none
     */
    public static List<String> of(Field field) {
        List<String> texts = new ArrayList<>(ListedTexts.of(field));
        texts.addAll(BY_TYPE.getOrDefault(field.type().name(), List.of()));
        return texts;
    }
}
