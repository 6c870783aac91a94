package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import java.util.Collection;
import java.util.Map;

/** Texts of so many code points, arrays of so many items ({@code minLength}, {@code maxLength}). */
final class LengthCheck implements CellCheck, ValueRule {

    private final String code;
    private final int limit;
    private final boolean atLeast;

    private LengthCheck(String code, int limit, boolean atLeast) {
        this.code = code;
        this.limit = limit;
        this.atLeast = atLeast;
    }

    static LengthCheck atLeast(int limit) {
        return new LengthCheck("min-length", limit, true);
    }

    static LengthCheck atMost(int limit) {
        return new LengthCheck("max-length", limit, false);
    }

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        for (int record = cells.nextSuspect(0); record >= 0; record = cells.nextSuspect(record + 1)) {
            if (cells.isUsable(record) && !cells.isReported(record) && !isRight(cells, record)) {
                out.cell(code, cells, record, this::describe);
            }
        }
    }

    private boolean isRight(ColumnCells cells, int record) {
        if (!atLeast && cells.byteLength(record) <= limit) {
            return true; // there are no more code points, items or members than bytes
        }
        return isRight(cells.value(record));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Finding.Builder describe(Finding.Builder finding) {
        return finding.with("limit", limit);
    }

    @Override
    public boolean isRight(Object value) {
        int length = length(value);
        return atLeast ? length >= limit : length <= limit;
    }

    private static int length(Object value) {
        if (value instanceof Collection<?> items) {
            return items.size();
        }
        if (value instanceof Map<?, ?> members) {
            return members.size();
        }
        String text = value.toString();
        return text.codePointCount(0, text.length());
    }
}
