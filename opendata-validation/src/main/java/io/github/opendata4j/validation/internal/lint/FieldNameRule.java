package io.github.opendata4j.validation.internal.lint;

import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.internal.engine.check.SchemaVersion;
import java.util.HashSet;
import java.util.Set;

/** Two fields of one name: wrong in version 2, unwise in version 1, which did not forbid it. */
final class FieldNameRule implements LintRule {

    @Override
    public void check(TableSchema schema, LintFindings out) {
        Severity severity = SchemaVersion.of(schema) == SchemaVersion.TWO ? Severity.ERROR : Severity.WARNING;
        Set<String> seen = new HashSet<>();
        for (FieldPlace place : FieldPlace.of(schema)) {
            if (!place.isItem() && !seen.add(place.name())) {
                out.field("schema-field-duplicate", place, "/name", finding -> finding.severity(severity));
            }
        }
    }
}
