package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.Distance;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a distance with its unit: {@code 500m}, {@code 1.5km}. */
final class DistanceConverter implements ITypeConverter<Distance> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?) ?(k?m)");

    @Override
    public Distance convert(String typed) {
        Matcher form = FORM.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            throw new TypeConversionException(typed);
        }
        double length = Double.parseDouble(form.group(1));
        return form.group(2).equals("km") ? Distance.kilometres(length) : Distance.metres(length);
    }
}
