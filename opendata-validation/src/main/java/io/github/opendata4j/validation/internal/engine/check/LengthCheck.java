package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.validation.internal.engine.batch.CellJudge;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.judge.LengthJudge;
import java.util.Collection;
import java.util.Map;

/** Texts of so many code points, arrays of so many items ({@code minLength}, {@code maxLength}). */
final class LengthCheck extends SingleCellCheck {

    private static final String AT_LEAST = "min-length";

    private final String code;
    private final int limit;
    private final boolean atLeast;
    private final boolean texts;

    private LengthCheck(String code, int limit, FieldType type) {
        this.code = code;
        this.limit = limit;
        this.atLeast = code.equals(AT_LEAST);
        this.texts = type instanceof StringType;
    }

    static LengthCheck atLeast(int limit, FieldType type) {
        return new LengthCheck(AT_LEAST, limit, type);
    }

    static LengthCheck atMost(int limit, FieldType type) {
        return new LengthCheck("max-length", limit, type);
    }

    @Override
    protected CellJudge judge() {
        if (!texts) {
            return CellJudge.NONE;
        }
        return atLeast ? LengthJudge.atLeast(limit) : LengthJudge.atMost(limit);
    }

    @Override
    protected boolean isRight(ColumnCells cells, int record) {
        if (!atLeast && cells.places().length(record) <= limit) {
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
