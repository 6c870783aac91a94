package io.github.opendata4j.model.internal.scan;

import static java.util.Map.entry;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.text.Bilingual;
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
import io.github.opendata4j.model.table.FieldType.OtherType;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.model.table.FieldType.TimeType;
import io.github.opendata4j.model.table.FieldType.YearType;
import io.github.opendata4j.model.table.FieldType.YearmonthType;
import io.github.opendata4j.model.table.SchemaException;
import java.util.Map;
import java.util.function.BiFunction;

/** Which reader reads which type. */
final class CellReaders {

    private static final Map<Class<? extends FieldType>, BiFunction<FieldType, String, CellReader>> READERS =
            Map.ofEntries(
                    entry(StringType.class, (type, at) -> TextReaders.of(type.format())),
                    entry(IntegerType.class, (type, at) -> new NumberReader((IntegerType) type)),
                    entry(NumberType.class, (type, at) -> new NumberReader((NumberType) type)),
                    entry(BooleanType.class, (type, at) -> new BooleanReader((BooleanType) type)),
                    entry(DateType.class, (type, at) -> TemporalReaders.date(type.format(), at)),
                    entry(TimeType.class, (type, at) -> TemporalReaders.time(type.format(), at)),
                    entry(DatetimeType.class, (type, at) -> TemporalReaders.datetime(type.format(), at)),
                    entry(YearType.class, (type, at) -> TemporalReaders::year),
                    entry(YearmonthType.class, (type, at) -> TemporalReaders::yearmonth),
                    entry(DurationType.class, (type, at) -> TextReaders::duration),
                    entry(GeopointType.class, (type, at) -> GeopointReaders.of(type.format())),
                    entry(GeojsonType.class, (type, at) -> GeojsonReaders.of(type.format())),
                    entry(ObjectType.class, (type, at) -> JsonReaders::object),
                    entry(ArrayType.class, (type, at) -> JsonReaders.array((ArrayType) type, at)),
                    entry(ListType.class, (type, at) -> ListReader.of((ListType) type)),
                    entry(AnyType.class, (type, at) -> text -> text));

    private CellReaders() {}

    static CellReader of(FieldType type, String pointer) {
        BiFunction<FieldType, String, CellReader> reader = READERS.get(type.getClass());
        if (reader == null || type instanceof OtherType) {
            String names = String.join(", ", FieldType.names());
            LocalizedText found = Bilingual.text(type.name(), type.name());
            throw new SchemaException(
                    pointer + "/type", Bilingual.text("un type parmi " + names, "one of the types " + names), found);
        }
        return reader.apply(type, pointer);
    }
}
