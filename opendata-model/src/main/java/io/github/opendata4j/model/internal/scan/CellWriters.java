package io.github.opendata4j.model.internal.scan;

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

/** Which writer writes which type. */
final class CellWriters {

    private CellWriters() {}

    static CellWriter of(FieldType type) {
        CellReader reader = CellReader.of(type); // refuses what can't be written either
        CellWriter writer = writer(type);
        return value -> writer.write(value).filter(text -> reader.read(text) != CellReader.INVALID);
    }

    /** One by one, as in {@link CellReaders}. */
    private static CellWriter writer(FieldType type) {
        if (type instanceof IntegerType) {
            return NumberWriters::integer;
        } else if (type instanceof NumberType number) {
            return NumberWriters.number(number);
        } else if (type instanceof BooleanType bool) {
            return bool(bool);
        } else if (type instanceof DateType) {
            return TemporalWriters.date(type.format());
        } else if (type instanceof TimeType) {
            return TemporalWriters.time(type.format());
        } else if (type instanceof DatetimeType) {
            return TemporalWriters.datetime(type.format());
        } else if (type instanceof YearType) {
            return TemporalWriters::year;
        } else if (type instanceof YearmonthType) {
            return TemporalWriters::yearmonth;
        } else {
            return ofShape(type);
        }
    }

    private static CellWriter ofShape(FieldType type) {
        if (type instanceof DurationType) {
            return CellWriters::duration;
        } else if (type instanceof GeopointType) {
            return JsonWriters.geopoint(type.format());
        } else if (type instanceof GeojsonType || type instanceof ObjectType) {
            return JsonWriters::object;
        } else if (type instanceof ArrayType array) {
            return JsonWriters.array(array);
        } else if (type instanceof ListType list) {
            return JsonWriters.list(list);
        } else if (type instanceof AnyType) {
            return CellWriters::anything;
        } else {
            return CellWriters::text;
        }
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
