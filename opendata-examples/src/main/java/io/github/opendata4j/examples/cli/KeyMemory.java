package io.github.opendata4j.examples.cli;

import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How much memory keys may take.
 *
 * @param mebibytes from 1
 */
record KeyMemory(int mebibytes) {
    private static final int MOST_DIGITS = 9;
    private static final int BITS_OF_MEBIBYTE = 20;

    /** Reads {@code MIB}; empty if it is no such number. */
    static Optional<KeyMemory> of(String value) {
        boolean number = !value.isEmpty() && value.length() <= MOST_DIGITS;
        for (int i = 0; i < value.length(); i++) {
            number &= value.charAt(i) >= '0' && value.charAt(i) <= '9';
        }
        return number && Integer.parseInt(value) > 0
                ? Optional.of(new KeyMemory(Integer.parseInt(value)))
                : Optional.empty();
    }

    /** In bytes, if Java has so much: half of what it may take at most, a little less than its option says. */
    long bytes(Messages messages) {
        long most = (Runtime.getRuntime().maxMemory() / 2) >> BITS_OF_MEBIBYTE;
        if (mebibytes > most) {
            throw new CommandException(
                    ExitCode.FAILED, messages.text("key-memory-beyond-java", mebibytes, most, mebibytes * 9L / 4 + 64));
        }
        return (long) mebibytes << BITS_OF_MEBIBYTE;
    }

    /** Reads {@code --key-memory MIB}. */
    static final class Converter implements ITypeConverter<KeyMemory> {
        @Override
        public KeyMemory convert(String value) {
            return of(value).orElseThrow(() -> new TypeConversionException(value));
        }
    }
}
