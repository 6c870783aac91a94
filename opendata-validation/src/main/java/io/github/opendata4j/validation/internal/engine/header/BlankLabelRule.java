package io.github.opendata4j.validation.internal.engine.header;

import io.github.opendata4j.validation.internal.engine.batch.FindingSink;

/** A column without a name. */
final class BlankLabelRule implements HeaderRule {

    @Override
    public void check(Header header, FindingSink out) {
        for (HeaderColumn column : header.columns()) {
            if (column.isBlank()) {
                out.table("label-blank", header.placeOf(column), finding -> finding);
            }
        }
    }
}
