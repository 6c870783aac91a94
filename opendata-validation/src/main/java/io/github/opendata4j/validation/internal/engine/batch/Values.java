package io.github.opendata4j.validation.internal.engine.batch;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.OptionalInt;

/** Equality and order of values as the cell readers give them: numbers by size, dates by the calendar. */
public final class Values {

    private Values() {}

    /**
     * A value in the one form that equal values share.
     *
     * @param value any value
     * @return the same number for {@code 1}, {@code 01} and {@code 1.0}, the same instant whatever its zone; everything
     *     else as it is
     */
    public static Object canonical(Object value) {
        Object comparable = value instanceof OffsetDateTime moment ? moment.toInstant() : comparable(value);
        return comparable instanceof BigDecimal number ? number.stripTrailingZeros() : comparable;
    }

    /**
     * Puts two values in order. Moments with a zone are compared as instants; where only one has a zone, by what the
     * clocks show.
     *
     * @param one a value
     * @param other a value
     * @return below, at or above zero; empty if the two have no order
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // both are of one class, which is comparable with itself
    public static OptionalInt compare(Object one, Object other) {
        if (one instanceof OffsetDateTime moment && other instanceof OffsetDateTime second) {
            return OptionalInt.of(moment.toInstant().compareTo(second.toInstant()));
        }
        Object left = comparable(one);
        Object right = comparable(other);
        return left instanceof Comparable comparable && left.getClass() == right.getClass()
                ? OptionalInt.of(comparable.compareTo(right))
                : OptionalInt.empty();
    }

    private static Object comparable(Object value) {
        if (value instanceof Long || value instanceof Integer) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        return value instanceof OffsetDateTime moment ? (Object) moment.toLocalDateTime() : value;
    }
}
