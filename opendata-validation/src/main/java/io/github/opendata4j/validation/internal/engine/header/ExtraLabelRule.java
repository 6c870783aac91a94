package io.github.opendata4j.validation.internal.engine.header;

import io.github.opendata4j.model.internal.text.Nearest;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldsMatch;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import java.util.List;

/** A column that the schema does not know: a warning, unless the schema itself wants no other ({@code fieldsMatch}). */
final class ExtraLabelRule implements HeaderRule {

    @Override
    public void check(Header header, FindingSink out) {
        for (HeaderColumn column : header.columns()) {
            boolean strange = column.field() == null && !column.isBlank();
            if (strange && !DuplicateLabelRule.isDuplicate(column, header)) {
                List<String> missing =
                        header.missing().stream().map(Field::name).toList();
                out.table("label-extra", header.placeOf(column), finding -> explain(finding, column, header, missing));
            }
        }
    }

    private static Finding.Builder explain(
            Finding.Builder finding, HeaderColumn column, Header header, List<String> missing) {
        finding.with("actual", column.label());
        if (header.asksFor(FieldsMatch.EXACT, FieldsMatch.EQUAL, FieldsMatch.SUPERSET)) {
            finding.severity(Severity.ERROR);
        } else if (header.asksFor(FieldsMatch.SUBSET, FieldsMatch.PARTIAL)) {
            finding.severity(Severity.INFO); // the schema itself says that there may be more
        }
        Nearest.to(column.label(), missing).ifPresent(name -> finding.with("similarTo", name));
        return finding;
    }
}
