package io.github.opendata4j.examples.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --lang}: the two languages that reports are written in. */
final class LanguageConverter implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "fr" -> Locale.FRENCH;
            case "en" -> Locale.ENGLISH;
            default -> throw new TypeConversionException(value);
        };
    }
}
