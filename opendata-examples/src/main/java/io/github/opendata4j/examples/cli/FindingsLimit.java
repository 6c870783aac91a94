package io.github.opendata4j.examples.cli;

import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How many findings of one code in one field a report shows; its counts are exact all the same.
 *
 * @param most empty for all of them
 */
record FindingsLimit(OptionalInt most) {
    private static final int MOST_DIGITS = 9;

    /** Reads {@code N|all}; empty if it is neither. */
    static Optional<FindingsLimit> of(String value) {
        if (value.equals("all")) {
            return Optional.of(new FindingsLimit(OptionalInt.empty()));
        }
        return isNumber(value)
                ? Optional.of(new FindingsLimit(OptionalInt.of(Integer.parseInt(value))))
                : Optional.empty();
    }

    /** One to nine digits; without an expression, since this is asked before anything else. */
    private static boolean isNumber(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= MOST_DIGITS;
    }

    /** Reads {@code --findings N|all}. */
    static final class Converter implements ITypeConverter<FindingsLimit> {
        @Override
        public FindingsLimit convert(String value) {
            return of(value).orElseThrow(() -> new TypeConversionException(value));
        }
    }
}
