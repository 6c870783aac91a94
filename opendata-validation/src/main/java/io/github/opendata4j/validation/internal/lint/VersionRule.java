package io.github.opendata4j.validation.internal.lint;

import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.internal.engine.check.SchemaVersion;
import java.util.List;
import java.util.Map;

/**
 * What only version 2 has, in a schema that says it is of version 1: its readers may do otherwise. Here it has its
 * effect all the same.
 */
final class VersionRule implements LintRule {

    private static final List<String> OF_SCHEMA = List.of("fieldsMatch", "uniqueKeys");
    private static final List<String> OF_FIELD = List.of("missingValues", "categories", "categoriesOrdered");
    private static final List<String> OF_CONSTRAINTS = List.of("exclusiveMinimum", "exclusiveMaximum", "jsonSchema");

    @Override
    public void check(TableSchema schema, LintFindings out) {
        if (SchemaVersion.of(schema) != SchemaVersion.ONE) {
            return;
        }
        OF_SCHEMA.stream()
                .filter(name -> schema.members().get(name) != null)
                .forEach(name -> out.schema(
                        "schema-feature-version",
                        "/" + name,
                        finding -> finding.with("actual", name).with("expected", "2")));
        if (schema.members().get("missingValues") instanceof List<?> values
                && values.stream().anyMatch(Map.class::isInstance)) {
            out.schema(
                    "schema-feature-version",
                    "/missingValues",
                    finding -> finding.with("actual", "missingValues[].label").with("expected", "2"));
        }
        FieldPlace.of(schema).forEach(place -> check(place, out));
    }

    private static void check(FieldPlace place, LintFindings out) {
        Field field = place.field();
        OF_FIELD.stream()
                .filter(name -> field.members().get(name) != null)
                .forEach(name -> found(place, "/" + name, name, out));
        OF_CONSTRAINTS.stream()
                .filter(name -> place.constraints().get(name) != null)
                .forEach(name -> found(place, "/constraints/" + name, name, out));
        if (field.type().name().equals("list")) {
            found(place, "/type", "list", out);
        }
        if (field.type().name().equals("integer") && field.members().get("groupChar") != null) {
            found(place, "/groupChar", "groupChar", out);
        }
    }

    private static void found(FieldPlace place, String member, String what, LintFindings out) {
        out.field(
                "schema-feature-version",
                place,
                member,
                finding -> finding.with("actual", what).with("expected", "2"));
    }
}
