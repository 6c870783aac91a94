package io.github.opendata4j.validation.internal.engine.national;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.ArrayType;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.DateType;
import io.github.opendata4j.model.table.FieldType.DatetimeType;
import io.github.opendata4j.model.table.FieldType.DurationType;
import io.github.opendata4j.model.table.FieldType.GeojsonType;
import io.github.opendata4j.model.table.FieldType.GeopointType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.ListType;
import io.github.opendata4j.model.table.FieldType.NumberForm;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.FieldType.ObjectType;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.model.table.FieldType.TimeType;
import io.github.opendata4j.model.table.FieldType.YearType;
import io.github.opendata4j.model.table.FieldType.YearmonthType;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * From the text of a cell to its value as the national validator reads it. Values are of the same Java types as those
 * of {@link CellReader}.
 */
public final class NationalReaders {

    private static final int MAX_YEAR = 9999;

    private NationalReaders() {}

    /**
     * The reader of a type.
     *
     * @param type type, format and options
     * @param pointer the JSON pointer of the field, such as {@code /fields/3}
     * @return the reader
     * @throws io.github.opendata4j.model.table.SchemaException if there is no such type
     */
    public static CellReader of(FieldType type, String pointer) {
        if (type instanceof StringType text) {
            return PythonTexts.of(text);
        } else if (type instanceof IntegerType whole) {
            return integers(whole);
        } else if (type instanceof NumberType number) {
            return numbers(number);
        } else if (type instanceof BooleanType bool) {
            return booleans(bool);
        } else if (type instanceof ArrayType array) {
            return array.item()
                    .map(item -> PythonJson.array(item, of(item.type(), pointer + "/arrayItem")))
                    .orElse(PythonJson::array);
        } else if (type instanceof ListType list) {
            return lists(list, of(list.item(), pointer));
        } else if (type instanceof ObjectType) {
            return PythonJson::object;
        } else if (type instanceof GeojsonType) {
            return type.format().equals("topojson") ? TopojsonShapes::read : GeojsonShapes::read;
        } else if (type instanceof GeopointType point) {
            return points(point.format());
        }
        return moments(type, pointer);
    }

    /**
     * Whether a text is an array, whatever its items.
     *
     * @param text a cell
     * @return true if Python reads a list
     */
    public static boolean isArray(String text) {
        return PythonJson.array(text) != CellReader.INVALID;
    }

    private static CellReader moments(FieldType type, String pointer) {
        if (type instanceof DateType) {
            return dates(type, pointer);
        } else if (type instanceof TimeType) {
            return times(type, pointer);
        } else if (type instanceof DatetimeType) {
            return datetimes(type, pointer);
        } else if (type instanceof YearType) {
            return NationalReaders::year;
        } else if (type instanceof YearmonthType) {
            return NationalReaders::yearmonth;
        } else if (type instanceof DurationType) {
            return PythonDurations::read;
        }
        return CellReader.of(type, pointer);
    }

    private static CellReader integers(IntegerType type) {
        return type.form() == NumberForm.BARE
                ? PythonNumbers::integer
                : text -> PythonNumbers.integer(PythonNumbers.bare(PythonText.strip(text)));
    }

    /** Digits may be in groups of any size; where the decimal sign is not a point, a point is wrong. */
    private static CellReader numbers(NumberType type) {
        boolean bare = type.form() == NumberForm.BARE;
        String point = type.decimalChar();
        return text -> {
            String number = PythonText.strip(text);
            number = bare ? number : PythonNumbers.bare(number);
            number = type.groupChar().isEmpty() ? number : number.replace(type.groupChar(), "");
            if (!point.equals(".") && number.contains(".")) {
                return CellReader.INVALID;
            }
            return PythonNumbers.decimal(point.isEmpty() ? number : number.replace(point, "."));
        };
    }

    private static CellReader booleans(BooleanType type) {
        return text -> {
            boolean no = type.falseValues().contains(text); // goes before yes where a text is both
            return no || type.trueValues().contains(text) ? (Object) !no : CellReader.INVALID;
        };
    }

    private static CellReader lists(ListType type, CellReader item) {
        return text -> {
            List<Object> values = new ArrayList<>();
            for (String part : text.split(java.util.regex.Pattern.quote(type.delimiter()), -1)) {
                Object value = item.read(part);
                if (value == CellReader.INVALID) {
                    return CellReader.INVALID;
                }
                values.add(value);
            }
            return values;
        };
    }

    /** A format that is not known reads nothing. */
    private static CellReader points(String format) {
        return switch (format) {
            case "default" -> PythonJson::pair;
            case "array" -> PythonJson::pointOfArray;
            case "object" -> PythonJson::pointOfObject;
            default -> text -> CellReader.INVALID;
        };
    }

    private static CellReader dates(FieldType type, String pointer) {
        if (type.format().equals("any")) {
            CellReader usual = CellReader.of(type, pointer);
            return text -> {
                Object value = usual.read(text);
                return value == CellReader.INVALID
                        ? AnyMoments.date(text)
                                .<Object>map(LocalDateTime::toLocalDate)
                                .orElse(CellReader.INVALID)
                        : value;
            };
        }
        Strptime pattern = Strptime.of(type.format().equals("default") ? "%Y-%m-%d" : type.format());
        return text -> {
            LocalDateTime moment = pattern.read(text);
            return moment == null ? CellReader.INVALID : moment.toLocalDate();
        };
    }

    private static CellReader times(FieldType type, String pointer) {
        if (type.format().equals("any")) {
            CellReader usual = CellReader.of(type, pointer);
            return text -> {
                Object value = usual.read(text);
                return value == CellReader.INVALID
                        ? AnyMoments.time(text)
                                .<Object>map(LocalDateTime::toLocalTime)
                                .orElse(CellReader.INVALID)
                        : value;
            };
        }
        if (type.format().equals("default")) {
            return IsoMoments::time;
        }
        Strptime pattern = Strptime.of(type.format());
        return text -> {
            LocalDateTime moment = pattern.read(text);
            return moment == null ? CellReader.INVALID : moment.toLocalTime();
        };
    }

    private static CellReader datetimes(FieldType type, String pointer) {
        if (type.format().equals("any")) {
            CellReader usual = CellReader.of(type, pointer);
            return text -> {
                Object value = usual.read(text);
                return value == CellReader.INVALID
                        ? AnyMoments.datetime(text)
                                .<Object>map(moment -> moment)
                                .orElse(CellReader.INVALID)
                        : value;
            };
        }
        if (type.format().equals("default")) {
            return IsoMoments::datetime;
        }
        Strptime pattern = Strptime.of(type.format());
        return text -> {
            LocalDateTime moment = pattern.read(text);
            if (moment == null) {
                return CellReader.INVALID;
            }
            ZoneOffset offset = pattern.offset(text);
            return offset == null ? moment : moment.atOffset(offset);
        };
    }

    /** Four characters that make a number from 0 to 9999. */
    private static Object year(String text) {
        boolean four = text.codePointCount(0, text.length()) == 4;
        return four && PythonNumbers.integer(text) instanceof Long year && year >= 0 && year <= MAX_YEAR
                ? Year.of(year.intValue())
                : CellReader.INVALID;
    }

    private static Object yearmonth(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen < 0 || hyphen != text.lastIndexOf('-')) {
            return CellReader.INVALID;
        }
        boolean sane = PythonNumbers.integer(text.substring(0, hyphen)) instanceof Long year
                && Math.abs(year) <= Year.MAX_VALUE;
        return sane
                        && PythonNumbers.integer(text.substring(hyphen + 1)) instanceof Long month
                        && month >= 1
                        && month <= 12
                ? YearMonth.of(((Long) PythonNumbers.integer(text.substring(0, hyphen))).intValue(), month.intValue())
                : CellReader.INVALID;
    }
}
