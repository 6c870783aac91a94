package io.github.opendata4j.validation.internal.engine.custom;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values as numbers, exactly. */
final class Numbers {

    /** Short enough for any real figure; longer ones would only cost time. */
    private static final Pattern NUMBER =
            Pattern.compile("\\s*[+-]?(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})(?:[eE][+-]?\\d{1,3})?\\s*");

    private Numbers() {}

    /**
     * A value as a number.
     *
     * @param value a value as the cell readers give it
     * @return empty if it is neither a number nor a text that looks like one
     */
    static Optional<BigDecimal> of(Object value) {
        if (value instanceof BigDecimal decimal) {
            return Optional.of(decimal);
        }
        if (value instanceof Long whole) {
            return Optional.of(BigDecimal.valueOf(whole));
        }
        if (value instanceof BigInteger whole) {
            return Optional.of(new BigDecimal(whole));
        }
        return value instanceof String text && NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.strip()))
                : Optional.empty();
    }
}
