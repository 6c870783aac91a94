package io.github.opendata4j.validation.internal.engine.custom;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** The comparisons that a schema may ask for between two columns. */
enum Comparison {
    GREATER(">"),
    AT_LEAST(">="),
    EQUAL("=="),
    AT_MOST("<="),
    LESS("<");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    static Optional<Comparison> find(String sign) {
        return Arrays.stream(values()).filter(one -> one.sign.equals(sign)).findFirst();
    }

    String sign() {
        return sign;
    }

    /** Whether two values that compare in this order satisfy the comparison. */
    boolean holds(int order) {
        return switch (this) {
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
            case EQUAL -> order == 0;
            case AT_MOST -> order <= 0;
            case LESS -> order < 0;
        };
    }

    /**
     * Puts two values in order: numbers, and texts that look like numbers, by size; two texts by their characters; two
     * dates, or two values of another kind, by their ISO form.
     *
     * @param one a value
     * @param other a value
     * @return empty if they are of different kinds
     */
    static OptionalInt order(Object one, Object other) {
        Optional<BigDecimal> oneNumber = Numbers.of(one);
        Optional<BigDecimal> otherNumber = Numbers.of(other);
        if (oneNumber.isPresent() && otherNumber.isPresent()) {
            return OptionalInt.of(oneNumber.get().compareTo(otherNumber.get()));
        }
        return one.getClass() == other.getClass()
                ? OptionalInt.of(one.toString().compareTo(other.toString()))
                : OptionalInt.empty();
    }
}
