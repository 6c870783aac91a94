package io.github.opendata4j.validation.internal.lint;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.table.CustomCheck;
import io.github.opendata4j.model.table.TableSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Custom checks that nobody knows, lack their parameters or go by an old name, as the engine finds them. */
final class CustomCheckRule implements LintRule {

    /** Old names that the national service still takes, with a warning. */
    private static final Map<String, String> NAMES_OF_TODAY = Map.of(
            "french-siren-value", "siren",
            "french-siret-value", "siret",
            "nomenclature-actes-value", "nomenclature-acte",
            "french-gps-coordinates", "coordonnees-gps-francaises");

    @Override
    public void check(TableSchema schema, LintFindings out) {
        for (int i = 0; i < schema.customChecks().size(); i++) {
            check(schema, i, out);
        }
    }

    private static void check(TableSchema schema, int index, LintFindings out) {
        String pointer = "/custom_checks/" + index;
        CustomCheck check = schema.customChecks().get(index);
        List<Finding> found = Trial.ofHeader(withOnly(schema, index), out.rules()).stream()
                .filter(finding -> finding.code().startsWith("check-"))
                .toList();
        for (Finding finding : found) {
            out.schema(finding.code(), pointer, copy -> {
                finding.parameters().forEach(copy::with);
                return copy.severity(finding.severity());
            });
        }
        Optional.ofNullable(NAMES_OF_TODAY.get(check.name()))
                .filter(today ->
                        found.stream().noneMatch(finding -> finding.code().equals("check-deprecated")))
                .ifPresent(today -> out.schema(
                        "check-deprecated",
                        pointer + "/name",
                        finding -> finding.with("check", check.name()).suggestion(today)));
    }

    /** One check at a time, so that what is found can be told from what is found of others. */
    private static TableSchema withOnly(TableSchema schema, int index) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("fields", schema.members().get("fields"));
        if (schema.members().get("custom_checks") instanceof List<?> checks) {
            members.put("custom_checks", checks.subList(index, index + 1));
        }
        return TableSchema.parse(Json.write(members));
    }
}
