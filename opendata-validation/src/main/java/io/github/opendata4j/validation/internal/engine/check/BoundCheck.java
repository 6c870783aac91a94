package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.table.Constraint;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.DurationType;
import io.github.opendata4j.validation.internal.engine.batch.CellJudge;
import io.github.opendata4j.validation.internal.engine.batch.Values;
import io.github.opendata4j.validation.internal.engine.judge.RangeJudge;
import java.util.OptionalInt;

/** Every value lies on the right side of a bound ({@code minimum}, {@code maximum} and their exclusive forms). */
final class BoundCheck extends SingleCellCheck {

    static final String MINIMUM = "minimum";
    static final String MAXIMUM = "maximum";
    static final String EXCLUSIVE_MINIMUM = "exclusive-minimum";
    static final String EXCLUSIVE_MAXIMUM = "exclusive-maximum";

    private final String code;
    private final Object bound;
    private final FieldType type;
    private final boolean lower;
    private final boolean exclusive;

    /**
     * A bound.
     *
     * @param code which of the four it is
     * @param bound a value as cells of the field have them
     * @param type the field's: durations are read as texts and have an order of their own
     */
    BoundCheck(String code, Object bound, FieldType type) {
        this.code = code;
        this.bound = bound;
        this.type = type;
        this.lower = code.equals(MINIMUM) || code.equals(EXCLUSIVE_MINIMUM);
        this.exclusive = code.equals(EXCLUSIVE_MINIMUM) || code.equals(EXCLUSIVE_MAXIMUM);
    }

    @Override
    protected CellJudge judge() {
        return RangeJudge.of(
                type,
                switch (code) {
                    case MINIMUM -> new Constraint.Minimum(bound);
                    case MAXIMUM -> new Constraint.Maximum(bound);
                    case EXCLUSIVE_MINIMUM -> new Constraint.ExclusiveMinimum(bound);
                    default -> new Constraint.ExclusiveMaximum(bound);
                });
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
        OptionalInt order =
                type instanceof DurationType ? XsdDuration.compare(value, bound) : Values.compare(value, bound);
        return order.isPresent() && isRight(order.getAsInt());
    }

    private boolean isRight(int order) {
        return order == 0 ? !exclusive : order > 0 == lower;
    }
}
