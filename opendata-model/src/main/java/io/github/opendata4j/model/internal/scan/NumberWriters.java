package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.table.FieldType.NumberType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Integers and numbers, with all their digits and no groups. */
final class NumberWriters {

    /** Longer than this in full, a number is written with an exponent. */
    private static final int LONGEST = 64;

    private NumberWriters() {}

    static Optional<String> integer(Object value) {
        BigDecimal number = exact(value);
        if (number == null || number.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        boolean readable = (long) number.precision() - number.scale() <= NumberReader.MAX_DIGITS;
        return readable ? Optional.of(number.toBigInteger().toString()) : Optional.empty();
    }

    static CellWriter number(NumberType type) {
        return value -> plain(value, type.decimalChar());
    }

    static Optional<String> plain(Object value, String decimalChar) {
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            if (Double.isNaN(number)) {
                return Optional.of("NaN");
            } else if (Double.isInfinite(number)) {
                return Optional.of(number > 0 ? "INF" : "-INF");
            }
        }
        BigDecimal number = exact(value);
        if (number == null) {
            return Optional.empty();
        }
        boolean endless = Math.abs((long) number.scale()) + number.precision() > LONGEST;
        String text = endless ? number.toString() : number.toPlainString();
        return Optional.of(text.replace(".", decimalChar));
    }

    /** Null for what is no finite number that Java knows. */
    private static @Nullable BigDecimal exact(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        } else if (value instanceof BigInteger number) {
            return new BigDecimal(number);
        } else if (value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte) {
            return BigDecimal.valueOf(((Number) value).longValue());
        } else if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(((Number) value).doubleValue()) ? new BigDecimal(value.toString()) : null;
        }
        return null;
    }
}
