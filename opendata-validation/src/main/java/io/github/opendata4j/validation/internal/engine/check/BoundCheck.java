package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.Values;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Every value lies on the right side of a bound ({@code minimum}, {@code maximum} and their exclusive forms). */
final class BoundCheck implements CellCheck, ValueRule {

    private final String code;
    private final Object bound;
    private final IntPredicate right;
    private final boolean durations;

    private BoundCheck(String code, Object bound, IntPredicate right) {
        this(code, bound, right, false);
    }

    private BoundCheck(String code, Object bound, IntPredicate right, boolean durations) {
        this.code = code;
        this.bound = bound;
        this.right = right;
        this.durations = durations;
    }

    /** The same bound for durations, which are read as texts and have an order of their own. */
    BoundCheck ofDurations() {
        return new BoundCheck(code, bound, right, true);
    }

    static BoundCheck minimum(Object bound) {
        return new BoundCheck("minimum", bound, order -> order >= 0);
    }

    static BoundCheck maximum(Object bound) {
        return new BoundCheck("maximum", bound, order -> order <= 0);
    }

    static BoundCheck exclusiveMinimum(Object bound) {
        return new BoundCheck("exclusive-minimum", bound, order -> order > 0);
    }

    static BoundCheck exclusiveMaximum(Object bound) {
        return new BoundCheck("exclusive-maximum", bound, order -> order < 0);
    }

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        for (int record = cells.nextSuspect(0); record >= 0; record = cells.nextSuspect(record + 1)) {
            if (cells.isUsable(record) && !cells.isReported(record) && !isRight(cells.value(record))) {
                out.cell(code, cells, record, this::describe);
            }
        }
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Finding.Builder describe(Finding.Builder finding) {
        return finding.with("limit", bound);
    }

    /** What has no order, such as a number that is none (NaN), is on no side. */
    @Override
    public boolean isRight(Object value) {
        OptionalInt order = durations ? XsdDuration.compare(value, bound) : Values.compare(value, bound);
        return order.isPresent() && right.test(order.getAsInt());
    }
}
