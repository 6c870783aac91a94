package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.internal.scan.MissingValues;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.internal.example.StandIns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** One row that shows how a table is filled in: the schema's examples, and where it needs a value and has none, ours. */
final class ExampleRow {

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
            for (String candidate : StandIns.of(field)) {
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
