package io.github.opendata4j.examples.cli;

import io.github.opendata4j.validation.TableValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --key-memory}: how much memory keys may take, where a command compares them. */
final class KeyMemoryOption {
    /** As it is typed. */
    static final String NAME = "--key-memory";

    @Option(names = NAME, paramLabel = "MIB", descriptionKey = "key-memory", converter = KeyMemory.Converter.class)
    private @Nullable KeyMemory wanted;

    /** That of a command that was typed with this value, if any, which is known to be one. */
    static KeyMemoryOption of(@Nullable String value) {
        KeyMemoryOption option = new KeyMemoryOption();
        option.wanted = value == null ? null : KeyMemory.of(value).orElseThrow();
        return option;
    }

    /** In bytes. */
    long bytes(Messages messages) {
        return wanted == null ? TableValidator.DEFAULT_KEY_MEMORY : wanted.bytes(messages);
    }
}
