package io.github.opendata4j.validation.internal.engine.header;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.FieldsMatch;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;

/** A column without a name. */
final class BlankLabelRule implements HeaderRule {

    @Override
    public void check(Header header, FindingSink out) {
        for (HeaderColumn column : header.columns()) {
            if (column.isBlank()) {
                out.table("label-blank", header.placeOf(column), finding -> grade(finding, header));
            }
        }
    }

    /** To the national validator it is one more column that the schema does not know. */
    private static Finding.Builder grade(Finding.Builder finding, Header header) {
        boolean forbidden = header.asksFor(FieldsMatch.EXACT, FieldsMatch.EQUAL, FieldsMatch.SUPERSET);
        return header.isNational() && !forbidden ? finding.severity(Severity.WARNING) : finding;
    }
}
