package io.github.opendata4j.examples.cli;

import static io.github.opendata4j.client.records.Condition.field;

import io.github.opendata4j.client.records.Condition;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a condition: a column, one of {@code = != >= <= > < ~}, a value. A number or a day is compared as such; in quotes
 * it is a text, as is {@code 01}. Nothing behind {@code =} asks for an empty cell.
 */
final class WhereConverter implements ITypeConverter<Condition> {
    private static final Pattern FORM =
            Pattern.compile("\\s*(?:\"([^\"]+)\"|([^=!<>~\"]+?))\\s*(>=|<=|!=|=|>|<|~)\\s*(.*?)\\s*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,30})(?:\\.\\d{1,30})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public Condition convert(String typed) {
        Matcher form = FORM.matcher(typed);
        if (!form.matches()) {
            throw new TypeConversionException(typed);
        }
        String name = form.group(1) == null ? form.group(2).strip() : form.group(1);
        return condition(field(name), form.group(3), form.group(4), typed);
    }

    private static Condition condition(Condition.Field field, String operator, String value, String typed) {
        return switch (operator) {
            case "=" -> value.isEmpty() ? field.isAbsent() : field.is(value(value));
            case "!=" -> value.isEmpty() ? field.isPresent() : field.isNot(value(value));
            case "~" -> field.contains(unquoted(value));
            default -> ordered(field, operator, value(value), typed);
        };
    }

    private static Condition ordered(Condition.Field field, String operator, Object value, String typed) {
        if (value instanceof BigDecimal number) {
            return switch (operator) {
                case ">=" -> field.atLeast(number);
                case "<=" -> field.atMost(number);
                case ">" -> field.moreThan(number);
                default -> field.lessThan(number);
            };
        } else if (value instanceof LocalDate day) {
            return switch (operator) {
                case ">=" -> field.atLeast(day);
                case "<=" -> field.atMost(day);
                case ">" -> field.moreThan(day);
                default -> field.lessThan(day);
            };
        }
        throw new TypeConversionException(typed);
    }

    private static Object value(String text) {
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        try {
            return DAY.matcher(text).matches() ? LocalDate.parse(text) : unquoted(text);
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
