package io.github.opendata4j.validation.internal.engine.header;

import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import java.util.HashMap;
import java.util.Map;

/** Two columns of one name: only the first is checked, and nobody knows which one is meant. */
final class DuplicateLabelRule implements HeaderRule {

    @Override
    public void check(Header header, FindingSink out) {
        Map<String, HeaderColumn> first = new HashMap<>();
        for (HeaderColumn column : header.columns()) {
            HeaderColumn before = first.putIfAbsent(column.name(), column);
            if (before != null && !column.isBlank()) {
                out.table("label-duplicate", header.placeOf(column), finding -> {
                    if (header.isByName()) {
                        finding.severity(Severity.FATAL); // the table is not checked
                    }
                    return finding.with("firstRecord", before.index() + 1);
                });
            }
        }
    }

    /** Whether an earlier column has the same name. */
    static boolean isDuplicate(HeaderColumn column, Header header) {
        return !column.isBlank()
                && header.columns().stream()
                        .anyMatch(other ->
                                other.index() < column.index() && other.name().equals(column.name()));
    }
}
