package io.github.opendata4j.model.table;

import static java.util.Map.entry;

import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.internal.json.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The classes that a cell can be read as. */
final class Conversions {

    /** For messages. */
    static final String NAMES = "String, int, long, double, boolean (or their classes), BigInteger, BigDecimal, "
            + "LocalDate, LocalDateTime, LocalTime, OffsetDateTime, Instant, Year, YearMonth, GeoPoint, an enum, Map, List and "
            + "Object; in a record also List and Optional of these";

    private static final Map<Class<?>, Conversion> SIMPLE = Map.ofEntries(
            entry(Object.class, (value, text) -> value),
            entry(String.class, (value, text) -> text),
            entry(long.class, number(BigDecimal::longValueExact)),
            entry(Long.class, number(BigDecimal::longValueExact)),
            entry(int.class, number(BigDecimal::intValueExact)),
            entry(Integer.class, number(BigDecimal::intValueExact)),
            entry(BigInteger.class, number(BigDecimal::toBigIntegerExact)),
            entry(BigDecimal.class, number(decimal -> decimal)),
            entry(double.class, Conversions::floating),
            entry(Double.class, Conversions::floating),
            entry(boolean.class, instance(Boolean.class)),
            entry(Boolean.class, instance(Boolean.class)),
            entry(LocalDate.class, instance(LocalDate.class)),
            entry(LocalDateTime.class, instance(LocalDateTime.class)),
            entry(LocalTime.class, instance(LocalTime.class)),
            entry(OffsetDateTime.class, instance(OffsetDateTime.class)),
            entry(Instant.class, (value, text) -> value instanceof OffsetDateTime moment ? moment.toInstant() : null),
            entry(Year.class, instance(Year.class)),
            entry(YearMonth.class, instance(YearMonth.class)),
            entry(GeoPoint.class, instance(GeoPoint.class)),
            entry(Map.class, instance(Map.class)),
            entry(List.class, instance(List.class)));

    private Conversions() {}

    /** Empty if a cell can't be read as that. */
    static Optional<Conversion> find(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? find(generic.getActualTypeArguments()[0]).map(Conversions::list)
                    : Optional.ofNullable(SIMPLE.get(generic.getRawType()));
        }
        if (type instanceof Class<?> enumeration && enumeration.isEnum()) {
            return Optional.of(enumeration(enumeration));
        }
        return Optional.ofNullable(SIMPLE.get(type));
    }

    /** The same for the cells of a field that may hold anything: they are read by the class that is wanted. */
    static Optional<Conversion> findPlain(Type type, BoundField field) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : rawOf(type);
        Optional<Conversion> typed = find(type);
        if (typed.isEmpty() || raw == String.class || raw == Object.class || raw.isEnum()) {
            return typed;
        }
        if (raw == GeoPoint.class) {
            return Optional.of((value, text) -> PositionNames.read(field.field().name(), text));
        }
        return typed.map(conversion -> (value, text) -> {
            Object read = PlainConversions.read(raw, text, field.mark());
            return read == null || raw != List.class ? read : conversion.convert(read, text);
        });
    }

    private static Class<?> rawOf(Type type) {
        return type instanceof Class<?> known ? known : Object.class;
    }

    private static Conversion instance(Class<?> type) {
        return (value, text) -> type.isInstance(value) ? value : null;
    }

    private static Conversion number(Function<BigDecimal, Object> exactly) {
        return (value, text) -> {
            BigDecimal decimal = decimal(value);
            try {
                return decimal == null ? null : exactly.apply(decimal);
            } catch (ArithmeticException e) {
                return null; // decimals, or too large
            }
        };
    }

    private static @Nullable BigDecimal decimal(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        } else if (value instanceof Long whole) {
            return BigDecimal.valueOf(whole);
        }
        return value instanceof BigInteger whole ? new BigDecimal(whole) : null;
    }

    private static @Nullable Object floating(Object value, String text) {
        return value instanceof Number number ? (Object) number.doubleValue() : null;
    }

    private static Conversion list(Conversion item) {
        return (value, text) -> {
            if (!(value instanceof List<?> list)) {
                return null;
            }
            List<Object> converted = new ArrayList<>(list.size());
            for (Object element : list) {
                Object one = element == null ? null : item.convert(element, textOf(element));
                if (one == null) {
                    return null;
                }
                converted.add(one);
            }
            return List.copyOf(converted);
        };
    }

    private static String textOf(Object element) {
        return element instanceof Number || element instanceof Boolean || element instanceof Map
                ? Json.write(element)
                : element.toString();
    }

    private static Conversion enumeration(Class<?> type) {
        Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> cellOf(type, (Enum<?>) constant), constant -> constant));
        return (value, text) -> constants.get(text);
    }

    /** What cells write for a constant. */
    static String cellOf(Class<?> type, Enum<?> constant) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.getName().equals(constant.name()))
                .flatMap(field -> Optional.ofNullable(field.getAnnotation(Column.class)).stream())
                .map(Column::value)
                .findFirst()
                .orElse(constant.name());
    }
}
