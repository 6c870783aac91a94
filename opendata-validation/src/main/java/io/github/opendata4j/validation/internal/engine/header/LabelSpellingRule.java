package io.github.opendata4j.validation.internal.engine.header;

import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.suggest.Blanks;

/**
 * A label that is the field's name but for blanks or case: the column is checked as that field, with a warning. A label
 * that a column mapping speaks of is right as it is.
 */
final class LabelSpellingRule implements HeaderRule {

    @Override
    public void check(Header header, FindingSink out) {
        for (HeaderColumn column : header.columns()) {
            Field field = column.field();
            boolean mapped = !column.name().equals(Blanks.strip(column.label()));
            if (field == null
                    || header.isMisnamed(column)
                    || mapped
                    || column.label().equals(field.name())) {
                continue;
            }
            boolean sameLetters = Blanks.remove(column.label()).equals(Blanks.remove(field.name()));
            String code = sameLetters ? "label-whitespace" : "label-case";
            out.table(
                    code,
                    header.placeOf(column),
                    finding -> finding.with("expected", field.name())
                            .with("actual", column.label())
                            .suggestion(field.name()));
        }
    }
}
