package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.table.Constraint;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.AnyType;
import io.github.opendata4j.model.table.FieldType.DurationType;
import io.github.opendata4j.validation.internal.engine.batch.CellJudge;
import io.github.opendata4j.validation.internal.engine.batch.Values;
import io.github.opendata4j.validation.internal.engine.judge.RangeJudge;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Every value lies on the right side of a bound ({@code minimum}, {@code maximum} and their exclusive forms). */
final class BoundCheck extends SingleCellCheck {

    private final String code;
    private final Object bound;
    private final IntPredicate right;
    private final FieldType type;

    private BoundCheck(String code, Object bound, IntPredicate right) {
        this(code, bound, right, new AnyType());
    }

    private BoundCheck(String code, Object bound, IntPredicate right, FieldType type) {
        this.code = code;
        this.bound = bound;
        this.right = right;
        this.type = type;
    }

    /** The same bound in a field of a type: durations are read as texts and have an order of their own. */
    BoundCheck in(FieldType other) {
        return new BoundCheck(code, bound, right, other);
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
    protected CellJudge judge() {
        return RangeJudge.of(
                type,
                switch (code) {
                    case "minimum" -> new Constraint.Minimum(bound);
                    case "maximum" -> new Constraint.Maximum(bound);
                    case "exclusive-minimum" -> new Constraint.ExclusiveMinimum(bound);
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
        return order.isPresent() && right.test(order.getAsInt());
    }
}
