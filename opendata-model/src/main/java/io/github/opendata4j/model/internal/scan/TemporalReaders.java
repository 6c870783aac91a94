package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.table.SchemaException;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Days and times: the forms of ISO 8601 that Table Schema names, patterns of strptime, or a few that people write. */
final class TemporalReaders {

    private static final List<String> ANY_DATE = List.of("%d/%m/%Y", "%Y/%m/%d", "%d-%m-%Y", "%d.%m.%Y");
    private static final List<String> ANY_TIME = List.of("%H:%M:%S", "%H:%M");

    private TemporalReaders() {}

    static CellReader date(String format, String pointer) {
        return switch (format) {
            case "default" -> new IsoDate();
            case "any" ->
                firstOf(Stream.concat(
                        Stream.of(IsoReaders::date), ANY_DATE.stream().map(pattern -> compiled(pattern)::date)));
            default -> pattern(format, pointer)::date;
        };
    }

    static CellReader time(String format, String pointer) {
        return switch (format) {
            case "default" -> IsoReaders::time;
            case "any" -> firstOf(ANY_TIME.stream().map(pattern -> compiled(pattern)::time));
            default -> pattern(format, pointer)::time;
        };
    }

    static CellReader datetime(String format, String pointer) {
        return switch (format) {
            case "default" -> IsoReaders::datetime;
            case "any" -> firstOf(Stream.concat(Stream.of(IsoReaders::datetime), anyDatetime()));
            default -> pattern(format, pointer)::datetime;
        };
    }

    private static Stream<CellReader> anyDatetime() {
        return Stream.concat(Stream.of("%Y-%m-%d"), ANY_DATE.stream())
                .flatMap(date -> ANY_TIME.stream().map(time -> compiled(date + " " + time)::datetime));
    }

    /** A class and no expression, as this is on the way to a short table's report. */
    private static final class IsoDate implements CellReader {

        @Override
        public Object read(String text) {
            return IsoReaders.date(text);
        }
    }

    /** Four digits. */
    static Object year(String text) {
        int year = IsoReaders.digits(text, 0, 4);
        return text.length() == 4 && year >= 0 ? Year.of(year) : CellReader.INVALID;
    }

    /** Four digits, a hyphen, two digits. */
    static Object yearmonth(String text) {
        int year = IsoReaders.digits(text, 0, 4);
        int month = IsoReaders.digits(text, 5, 2);
        boolean formed = text.length() == 7 && text.charAt(4) == '-' && year >= 0;
        return formed && month >= 1 && month <= 12 ? YearMonth.of(year, month) : CellReader.INVALID;
    }

    private static CellReader firstOf(Stream<CellReader> readers) {
        List<CellReader> list = readers.toList();
        return text -> {
            for (CellReader reader : list) {
                Object value = reader.read(text);
                if (value != CellReader.INVALID) {
                    return value;
                }
            }
            return CellReader.INVALID;
        };
    }

    private static StrptimePattern compiled(String pattern) {
        return StrptimePattern.find(pattern).orElseThrow();
    }

    private static StrptimePattern pattern(String format, String pointer) {
        return StrptimePattern.find(format)
                .orElseThrow(() -> new SchemaException(
                        pointer + "/format",
                        Bilingual.text(
                                "default, any, ou un motif fait de " + StrptimePattern.KNOWN,
                                "default, any, or a pattern made of " + StrptimePattern.KNOWN),
                        Bilingual.text(format, format)));
    }
}
