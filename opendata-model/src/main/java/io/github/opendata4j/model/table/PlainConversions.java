package io.github.opendata4j.model.table;

import static java.util.Map.entry;

import io.github.opendata4j.model.internal.scan.CellReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads cells of which no schema says what they hold, by the class that is wanted. It takes what French files write and
 * guesses nothing: where a text could mean two things it means neither.
 */
final class PlainConversions {

    private static final Map<String, Boolean> BOOLEANS = Map.ofEntries(
            entry("true", true),
            entry("false", false),
            entry("vrai", true),
            entry("faux", false),
            entry("oui", true),
            entry("non", false),
            entry("yes", true),
            entry("no", false),
            entry("1", true),
            entry("0", false));

    private static final CellReader LIST = CellReader.of(FieldType.of("array"));
    private static final CellReader OBJECT = CellReader.of(FieldType.of("object"));

    private static final Map<Class<?>, Function<String, @Nullable Object>> BY_CLASS = Map.ofEntries(
            entry(boolean.class, PlainConversions::booleanOf),
            entry(Boolean.class, PlainConversions::booleanOf),
            entry(LocalDate.class, PlainTimes::date),
            entry(LocalDateTime.class, PlainTimes::dateTime),
            entry(OffsetDateTime.class, PlainTimes::moment),
            entry(Instant.class, PlainTimes::instant),
            entry(LocalTime.class, PlainTimes::time),
            entry(Year.class, PlainTimes::year),
            entry(YearMonth.class, PlainTimes::month),
            entry(Map.class, text -> valid(OBJECT.read(text))),
            entry(List.class, text -> valid(LIST.read(text))));

    private PlainConversions() {}

    /** The value that a text stands for; null if it stands for none of that class. */
    static @Nullable Object read(Class<?> type, String cell, DecimalMark mark) {
        String text = cell.strip();
        Function<String, @Nullable Object> reader = BY_CLASS.get(type);
        if (reader != null) {
            return reader.apply(text);
        }
        BigDecimal number = PlainNumbers.decimal(text, mark);
        return number == null ? null : number(type, number);
    }

    private static @Nullable Object number(Class<?> type, BigDecimal number) {
        try {
            if (type == int.class || type == Integer.class) {
                return number.intValueExact();
            } else if (type == long.class || type == Long.class) {
                return number.longValueExact();
            } else if (type == double.class || type == Double.class) {
                return number.doubleValue();
            } else if (type == BigInteger.class) {
                return number.toBigIntegerExact();
            }
            return type == BigDecimal.class ? number : null;
        } catch (ArithmeticException e) {
            return null; // decimals, or too large
        }
    }

    private static @Nullable Object booleanOf(String text) {
        return BOOLEANS.get(text.toLowerCase(Locale.ROOT));
    }

    private static @Nullable Object valid(Object value) {
        return value == CellReader.INVALID ? null : value;
    }
}
