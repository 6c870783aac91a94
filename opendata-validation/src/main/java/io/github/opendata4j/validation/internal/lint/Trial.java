package io.github.opendata4j.validation.internal.lint;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.internal.engine.Effort;
import io.github.opendata4j.validation.internal.engine.EngineOptions;
import io.github.opendata4j.validation.internal.engine.SchemaTableCheck;
import io.github.opendata4j.validation.internal.engine.TableEngine;
import io.github.opendata4j.validation.internal.engine.batch.Grading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks the engine itself what it makes of a schema, with a table of a few cells that is only in memory. */
final class Trial {

    private static final long KEY_MEMORY = 1 << 20;

    private static final Dialect DIALECT = Dialect.builder()
            .delimiter(',')
            .encoding(StandardCharsets.UTF_8)
            .headerRow(1)
            .build();

    private Trial() {}

    /** What is found in a table that has a header and no row. */
    static List<Finding> ofHeader(TableSchema schema, Function<String, Rule> rules) {
        return run(schema, line(schema.fields().stream().map(Field::name).toList()), rules);
    }

    /** What is found of one cell of a field, whether or not another row has the same. */
    static List<Finding> ofCell(TableSchema schema, Field field, String cell, Function<String, Rule> rules) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>(field.members());
        one.remove("example");
        Map<String, @Nullable Object> members = new LinkedHashMap<>(schema.members());
        members.keySet().retainAll(List.of("$schema", "missingValues"));
        members.put("fields", List.of(one));
        String table = line(List.of(field.name(), field.name() + " +")) + line(List.of(cell, "x"));
        return run(TableSchema.parse(Json.write(members)), table, rules).stream()
                .filter(finding -> finding.location().row().isPresent())
                .toList();
    }

    private static List<Finding> run(TableSchema schema, String table, Function<String, Rule> rules) {
        EngineOptions options = new EngineOptions(
                DIALECT, Report.ALL_SAMPLES, "", bytes -> {}, new Grading("standard", rules, Map.of()), Effort.of(1));
        SchemaTableCheck check = new SchemaTableCheck(schema, ColumnMapping.identity(), KEY_MEMORY);
        try {
            byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
            return new ArrayList<>(TableEngine.run(TableSource.of("trial.csv", bytes), check, options)
                    .findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory is always there
        }
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\n"));
    }
}
