package io.github.opendata4j.validation.internal.engine.header;

import io.github.opendata4j.validation.internal.engine.batch.FindingSink;

/**
 * A label that is none of the schema, where the schema asks for exactly its fields in its order: the column is checked
 * as the field at its place. A blank label or one that another column has is told of as such.
 */
final class LabelIncorrectRule implements HeaderRule {

    @Override
    public void check(Header header, FindingSink out) {
        for (HeaderColumn column : header.columns()) {
            if (header.isMisnamed(column) && !column.isBlank() && !DuplicateLabelRule.isDuplicate(column, header)) {
                String expected = column.field() == null ? "" : column.field().name();
                out.table(
                        "label-incorrect",
                        header.placeOf(column),
                        finding -> finding.with("actual", column.label()).with("expected", expected));
            }
        }
    }
}
