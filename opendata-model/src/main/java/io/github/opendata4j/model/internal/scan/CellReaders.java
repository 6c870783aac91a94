package io.github.opendata4j.model.internal.scan;

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
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.model.table.FieldType.TimeType;
import io.github.opendata4j.model.table.FieldType.YearType;
import io.github.opendata4j.model.table.FieldType.YearmonthType;
import io.github.opendata4j.model.table.SchemaException;

/** Which reader reads which type. */
final class CellReaders {

    private CellReaders() {}

    /** One by one, and not out of a table of functions, which would all be made to read one column. */
    static CellReader of(FieldType type, String pointer) {
        if (type instanceof StringType) {
            return TextReaders.of(type.format());
        } else if (type instanceof IntegerType integer) {
            return new NumberReader(integer);
        } else if (type instanceof NumberType number) {
            return new NumberReader(number);
        } else if (type instanceof BooleanType bool) {
            return new BooleanReader(bool);
        } else if (type instanceof DateType) {
            return TemporalReaders.date(type.format(), pointer);
        } else if (type instanceof TimeType) {
            return TemporalReaders.time(type.format(), pointer);
        } else if (type instanceof DatetimeType) {
            return TemporalReaders.datetime(type.format(), pointer);
        } else if (type instanceof YearType) {
            return TemporalReaders::year;
        } else if (type instanceof YearmonthType) {
            return TemporalReaders::yearmonth;
        } else {
            return ofShape(type, pointer);
        }
    }

    private static CellReader ofShape(FieldType type, String pointer) {
        if (type instanceof DurationType) {
            return TextReaders::duration;
        } else if (type instanceof GeopointType) {
            return GeopointReaders.of(type.format());
        } else if (type instanceof GeojsonType) {
            return GeojsonReaders.of(type.format());
        } else if (type instanceof ObjectType) {
            return JsonReaders::object;
        } else if (type instanceof ArrayType array) {
            return JsonReaders.array(array, pointer);
        } else if (type instanceof ListType list) {
            return ListReader.of(list);
        } else if (type instanceof AnyType) {
            return text -> text;
        }
        String names = String.join(", ", FieldType.names());
        LocalizedText found = Bilingual.text(type.name(), type.name());
        throw new SchemaException(
                pointer + "/type", Bilingual.text("un type parmi " + names, "one of the types " + names), found);
    }
}
