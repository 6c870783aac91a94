package io.github.opendata4j.examples.cli;

import java.util.OptionalInt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How many findings of one code in one field a report shows; its counts are exact all the same.
 *
 * @param most empty for all of them
 */
record FindingsLimit(OptionalInt most) {
    /** Reads {@code --findings N|all}. */
    static final class Converter implements ITypeConverter<FindingsLimit> {
        @Override
        public FindingsLimit convert(String value) {
            if (value.equals("all")) {
                return new FindingsLimit(OptionalInt.empty());
            }
            if (!value.matches("\\d{1,9}")) {
                throw new TypeConversionException(value);
            }
            return new FindingsLimit(OptionalInt.of(Integer.parseInt(value)));
        }
    }
}
