package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.GeoPoint;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a point: latitude, comma, longitude. */
final class NearConverter implements ITypeConverter<GeoPoint> {
    private static final Pattern FORM =
            Pattern.compile("\\s*(-?\\d{1,3}(?:\\.\\d{1,15})?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d{1,15})?)\\s*");

    @Override
    public GeoPoint convert(String typed) {
        Matcher form = FORM.matcher(typed);
        if (!form.matches()) {
            throw new TypeConversionException(typed);
        }
        try {
            return GeoPoint.latLon(Double.parseDouble(form.group(1)), Double.parseDouble(form.group(2)));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(typed); // no such place
        }
    }
}
