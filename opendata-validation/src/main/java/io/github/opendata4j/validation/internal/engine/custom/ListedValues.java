package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.Values;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Values that may not stand in a column ({@code forbidden-value}), or have to stand there at least once
 * ({@code required-value}). Listed values are compared with cells as texts, and as numbers where both are such.
 */
final class ListedValues implements CellCheck {

    private final boolean forbidden;
    private final String field;
    private final List<String> listed;
    private final Set<Object> wanted = new HashSet<>();
    private final Set<Object> seen = new HashSet<>();

    private ListedValues(boolean forbidden, String field, List<String> listed) {
        this.forbidden = forbidden;
        this.field = field;
        this.listed = listed;
        listed.forEach(value -> wanted.add(key(value)));
    }

    static ListedValues forbidden(String field, List<String> listed) {
        return new ListedValues(true, field, listed);
    }

    static ListedValues required(String field, List<String> listed) {
        return new ListedValues(false, field, listed);
    }

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        for (int record = cells.nextOpen(0); record >= 0; record = cells.nextOpen(record + 1)) {
            look(cells, record, out);
        }
    }

    private void look(ColumnCells cells, int record, FindingSink out) {
        Object key = key(cells.text(record));
        if (!wanted.contains(key)) {
            return;
        }
        if (forbidden) {
            out.cell("forbidden-value", cells, record, finding -> finding);
        } else {
            seen.add(key);
        }
    }

    /** Tells those that are missing in one finding: it has one cause. */
    @Override
    public void finish(FindingSink out) {
        if (forbidden) {
            return;
        }
        List<String> missing = new ArrayList<>();
        listed.stream().filter(value -> !seen.contains(key(value))).forEach(missing::add);
        if (!missing.isEmpty()) {
            out.table("required-value", Location.ofField(field), finding -> finding.with("allowed", missing));
        }
    }

    private static Object key(String text) {
        return Numbers.of(text).map(number -> Values.canonical(number)).orElse(text);
    }
}
