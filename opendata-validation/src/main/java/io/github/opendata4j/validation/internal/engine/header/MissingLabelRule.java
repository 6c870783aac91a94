package io.github.opendata4j.validation.internal.engine.header;

import io.github.opendata4j.model.internal.text.Nearest;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldsMatch;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import java.util.List;

/**
 * A field that no column holds: an error if the field is required or belongs to the primary key; for others a warning,
 * unless the schema itself wants all its fields ({@code fieldsMatch}).
 */
final class MissingLabelRule implements HeaderRule {

    @Override
    public void check(Header header, FindingSink out) {
        if (header.missing().isEmpty()) {
            return;
        }
        List<String> strangers = header.columns().stream()
                .filter(column -> column.field() == null && !column.isBlank())
                .map(HeaderColumn::label)
                .toList();
        for (Field field : header.missing()) {
            boolean needed = field.isRequired() || header.isKey(field);
            if (!needed && header.asksFor(FieldsMatch.SUPERSET, FieldsMatch.PARTIAL)) {
                continue; // the schema itself says that it may be missing
            }
            String code = needed ? "label-missing" : "label-missing-optional";
            out.table(code, header.placeOf(field), finding -> explain(finding, field, header, strangers));
        }
    }

    private static Finding.Builder explain(
            Finding.Builder finding, Field field, Header header, List<String> strangers) {
        if (header.asksFor(FieldsMatch.EXACT, FieldsMatch.EQUAL, FieldsMatch.SUBSET)) {
            finding.severity(Severity.ERROR);
        }
        Nearest.to(field.name(), strangers).ifPresent(label -> finding.with("similarTo", label));
        return finding;
    }
}
