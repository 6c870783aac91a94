package io.github.opendata4j.model.internal.scan;

import static java.util.Map.entry;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.AnyType;
import io.github.opendata4j.model.table.FieldType.ArrayType;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.DateType;
import io.github.opendata4j.model.table.FieldType.DatetimeType;
import io.github.opendata4j.model.table.FieldType.DurationType;
import io.github.opendata4j.model.table.FieldType.GeojsonType;
import io.github.opendata4j.model.table.FieldType.GeopointType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.ListType;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.FieldType.ObjectType;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.model.table.FieldType.TimeType;
import io.github.opendata4j.model.table.FieldType.YearType;
import io.github.opendata4j.model.table.FieldType.YearmonthType;
import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Which writer writes which type. */
final class CellWriters {

    private static final Map<Class<? extends FieldType>, Function<FieldType, CellWriter>> WRITERS = Map.ofEntries(
            entry(StringType.class, type -> CellWriters::text),
            entry(IntegerType.class, type -> NumberWriters::integer),
            entry(NumberType.class, type -> NumberWriters.number((NumberType) type)),
            entry(BooleanType.class, type -> bool((BooleanType) type)),
            entry(DateType.class, type -> TemporalWriters.date(type.format())),
            entry(TimeType.class, type -> TemporalWriters.time(type.format())),
            entry(DatetimeType.class, type -> TemporalWriters.datetime(type.format())),
            entry(YearType.class, type -> TemporalWriters::year),
            entry(YearmonthType.class, type -> TemporalWriters::yearmonth),
            entry(DurationType.class, type -> CellWriters::duration),
            entry(GeopointType.class, type -> JsonWriters.geopoint(type.format())),
            entry(GeojsonType.class, type -> JsonWriters::object),
            entry(ObjectType.class, type -> JsonWriters::object),
            entry(ArrayType.class, type -> JsonWriters.array((ArrayType) type)),
            entry(ListType.class, type -> JsonWriters.list((ListType) type)),
            entry(AnyType.class, type -> CellWriters::anything));

    private CellWriters() {}

    static CellWriter of(FieldType type) {
        CellReader reader = CellReader.of(type); // refuses what can't be written either
        CellWriter writer =
                WRITERS.getOrDefault(type.getClass(), any -> CellWriters::text).apply(type);
        return value -> writer.write(value).filter(text -> reader.read(text) != CellReader.INVALID);
    }

    /** Numbers are no texts: an identifier would have lost its zeros. */
    static Optional<String> text(Object value) {
        boolean textual = value instanceof CharSequence
                || value instanceof Character
                || value instanceof URI
                || value instanceof UUID;
        return textual ? Optional.of(value.toString()) : Optional.empty();
    }

    private static Optional<String> anything(Object value) {
        if (value instanceof Number) {
            return NumberWriters.plain(value, ".");
        } else if (value instanceof Map || value instanceof List) {
            return Optional.of(Json.write(value));
        }
        return Optional.of(value.toString());
    }

    private static CellWriter bool(BooleanType type) {
        return value -> value instanceof Boolean yes
                ? (yes ? type.trueValues() : type.falseValues()).stream().findFirst()
                : Optional.empty();
    }

    private static Optional<String> duration(Object value) {
        boolean known = value instanceof Duration || value instanceof Period || value instanceof CharSequence;
        return known ? Optional.of(value.toString()) : Optional.empty();
    }
}
