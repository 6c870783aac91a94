package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.internal.scan.MissingValues;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.TableValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** One row that shows how a table is filled in: the schema's examples, and where it needs a value and has none, ours. */
final class ExampleRow {

    private static final Map<String, List<String>> OURS = Map.ofEntries(
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

    private ExampleRow() {}

    /** A text for each field. */
    static List<String> of(TableSchema schema) throws IOException {
        List<String> row = new ArrayList<>();
        for (Field field : schema.fields()) {
            row.add(field.example().isPresent() ? field.example().get() : made(schema, field));
        }
        return row;
    }

    private static String made(TableSchema schema, Field field) throws IOException {
        boolean needed = field.isRequired() || schema.primaryKey().contains(field.name());
        if (needed) {
            List<String> candidates = new ArrayList<>(EnumLists.values(field));
            candidates.addAll(OURS.getOrDefault(field.type().name(), List.of()));
            for (String candidate : candidates) {
                if (isRight(schema, field, candidate)) {
                    return candidate;
                }
            }
        }
        List<String> missing = MissingValues.of(schema, field).texts();
        return missing.isEmpty() || missing.contains("") ? "" : missing.get(0);
    }

    private static boolean isRight(TableSchema schema, Field field, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CSVPrinter csv = new CSVPrinter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        csv.printRecord(field.name());
        csv.printRecord(text);
        csv.flush();
        TableSchema one = TableSchema.builder(schema.name()).addField(field).build();
        return TableValidator.of(one)
                .validate(TableSource.of("example.csv", bytes.toByteArray()))
                .isValid();
    }
}
