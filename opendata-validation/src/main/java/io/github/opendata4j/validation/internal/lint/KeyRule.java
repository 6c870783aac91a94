package io.github.opendata4j.validation.internal.lint;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.ForeignKey;
import io.github.opendata4j.model.table.TableSchema;
import java.util.List;
import java.util.Map;

/** Keys that are none, or name fields that there are not. */
final class KeyRule implements LintRule {

    @Override
    public void check(TableSchema schema, LintFindings out) {
        checkPrimaryKey(schema, out);
        checkUniqueKeys(schema, out);
        checkForeignKeys(schema, out);
    }

    private static void checkPrimaryKey(TableSchema schema, LintFindings out) {
        Object json = schema.members().get("primaryKey");
        if (json != null && !isNames(json)) {
            wrongShape("/primaryKey", "[\"…\"]", out);
        } else if (json != null) {
            checkNames(schema.primaryKey(), "/primaryKey", schema, out);
        }
    }

    private static void checkUniqueKeys(TableSchema schema, LintFindings out) {
        Object json = schema.members().get("uniqueKeys");
        List<?> keys = json instanceof List<?> list ? list : List.of();
        if (json != null && !(json instanceof List<?>)) {
            wrongShape("/uniqueKeys", "[[\"…\"]]", out);
        }
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i) instanceof List<?> names && !names.isEmpty() && isNames(names)) {
                checkNames(names.stream().map(String::valueOf).toList(), "/uniqueKeys/" + i, schema, out);
            } else {
                wrongShape("/uniqueKeys/" + i, "[\"…\"]", out);
            }
        }
    }

    private static void checkForeignKeys(TableSchema schema, LintFindings out) {
        Object json = schema.members().get("foreignKeys");
        List<?> keys = json instanceof List<?> list ? list : List.of();
        if (json != null && !(json instanceof List<?>)) {
            wrongShape("/foreignKeys", "[{\"fields\": […], \"reference\": {…}}]", out);
        }
        for (int i = 0; i < keys.size(); i++) {
            String pointer = "/foreignKeys/" + i;
            // each alone, since what is no key is left out of the list
            Map<String, Object> one =
                    Map.of("fields", List.of(Map.of("name", "x")), "foreignKeys", keys.subList(i, i + 1));
            List<ForeignKey> read = TableSchema.parse(Json.write(one)).foreignKeys();
            if (read.isEmpty()) {
                wrongShape(pointer, "{\"fields\": […], \"reference\": {\"fields\": […]}}", out);
            } else {
                checkNames(read.get(0).fields(), pointer + "/fields", schema, out);
                if (read.get(0).isSelfReference()) {
                    checkNames(read.get(0).referenceFields(), pointer + "/reference/fields", schema, out);
                }
            }
        }
    }

    private static boolean isNames(Object json) {
        List<?> items = json instanceof List<?> list ? list : List.of(json);
        return items.stream().allMatch(String.class::isInstance);
    }

    private static void checkNames(List<String> names, String pointer, TableSchema schema, LintFindings out) {
        List<String> unknown =
                names.stream().filter(name -> schema.findField(name).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            out.schema(
                    "schema-key-unknown-field",
                    pointer,
                    finding -> finding.severity(Severity.ERROR).with("fields", unknown));
        }
    }

    private static void wrongShape(String pointer, String expected, LintFindings out) {
        out.schema(
                "schema-invalid",
                pointer,
                finding -> finding.severity(Severity.ERROR)
                        .with("position", pointer)
                        .with("expected", expected));
    }
}
