package io.github.opendata4j.model.internal.scan;

import static java.util.Map.entry;

import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/** The directives of strptime that are understood. */
final class StrptimeSteps {

    /** POSIX: two digits from this on are of the twentieth century. */
    private static final int PIVOT = 69;

    private static final int NANOS_IN_MICRO = 1000;

    private static final Map<Character, StrptimeStep> DIRECTIVES = Map.ofEntries(
            entry('Y', new Digits(4, ChronoField.YEAR, (fields, value) -> fields.year = value)),
            entry('y', new Digits(2, ChronoField.YEAR, (fields, value) -> fields.year = century(value) + value)),
            entry('m', new Digits(2, ChronoField.MONTH_OF_YEAR, (fields, value) -> fields.month = value)),
            entry('b', StrptimeNames.months(3)),
            entry('B', StrptimeNames.months(Integer.MAX_VALUE)),
            entry('a', StrptimeNames.weekdays(3)),
            entry('A', StrptimeNames.weekdays(Integer.MAX_VALUE)),
            entry('I', new Digits(2, ChronoField.CLOCK_HOUR_OF_AMPM, (fields, value) -> fields.hourOfClock = value)),
            entry('p', StrptimeNames.halvesOfADay()),
            entry('d', new Digits(2, ChronoField.DAY_OF_MONTH, (fields, value) -> fields.day = value)),
            entry('j', new Digits(3, ChronoField.DAY_OF_YEAR, (fields, value) -> fields.dayOfYear = value)),
            entry('H', new Digits(2, ChronoField.HOUR_OF_DAY, (fields, value) -> fields.hour = value)),
            entry('M', new Digits(2, ChronoField.MINUTE_OF_HOUR, (fields, value) -> fields.minute = value)),
            entry('S', new Digits(2, ChronoField.SECOND_OF_MINUTE, (fields, value) -> fields.second = value)),
            entry('f', new Micros()),
            entry('z', new Offset()),
            entry('%', new Literal('%')));

    private StrptimeSteps() {}

    static Optional<StrptimeStep> find(char directive) {
        return Optional.ofNullable(DIRECTIVES.get(directive));
    }

    static StrptimeStep literal(char character) {
        return new Literal(character);
    }

    private static int century(int twoDigits) {
        return twoDigits < PIVOT ? 2000 : 1900;
    }

    private static int valueOf(TemporalAccessor value, ChronoField field) {
        return value.isSupported(field) ? value.get(field) : 0;
    }

    private record Literal(char character) implements StrptimeStep {
        @Override
        public int parse(String text, int at, StrptimeFields into) {
            return at < text.length() && text.charAt(at) == character ? at + 1 : REFUSED;
        }

        @Override
        public void format(TemporalAccessor value, StringBuilder to) {
            to.append(character);
        }
    }

    private record Digits(int count, ChronoField field, ObjIntConsumer<StrptimeFields> setter) implements StrptimeStep {
        @Override
        public int parse(String text, int at, StrptimeFields into) {
            int value = IsoReaders.digits(text, at, count);
            if (value < 0) {
                return REFUSED;
            }
            setter.accept(into, value);
            return at + count;
        }

        @Override
        public void format(TemporalAccessor value, StringBuilder to) {
            String digits = "000" + Math.abs(valueOf(value, field));
            to.append(digits, digits.length() - count, digits.length());
        }
    }

    private record Micros() implements StrptimeStep {
        @Override
        public int parse(String text, int at, StrptimeFields into) {
            int end = at;
            while (end < text.length() && end < at + 6 && Character.digit(text.charAt(end), 10) >= 0) {
                end++;
            }
            into.nanos = IsoReaders.nanos(text, at, end);
            return into.nanos < 0 ? REFUSED : end;
        }

        @Override
        public void format(TemporalAccessor value, StringBuilder to) {
            to.append(String.format(Locale.ROOT, "%06d", valueOf(value, ChronoField.NANO_OF_SECOND) / NANOS_IN_MICRO));
        }
    }

    /** {@code Z}, {@code +0100} or {@code +01:00}. */
    private record Offset() implements StrptimeStep {
        @Override
        public int parse(String text, int at, StrptimeFields into) {
            if (text.startsWith("Z", at)) {
                into.offset(ZoneOffset.UTC);
                return at + 1;
            }
            int minutesAt = text.startsWith(":", at + 3) ? at + 4 : at + 3;
            if (minutesAt + 2 > text.length()) {
                return REFUSED;
            }
            ZoneOffset offset = IsoReaders.offset(
                    text.charAt(at), IsoReaders.digits(text, at + 1, 2), IsoReaders.digits(text, minutesAt, 2));
            if (offset == null) {
                return REFUSED;
            }
            into.offset(offset);
            return minutesAt + 2;
        }

        @Override
        public void format(TemporalAccessor value, StringBuilder to) {
            int minutes = valueOf(value, ChronoField.OFFSET_SECONDS) / 60;
            char sign = minutes < 0 ? '-' : '+';
            to.append(String.format(Locale.ROOT, "%c%02d%02d", sign, Math.abs(minutes) / 60, Math.abs(minutes) % 60));
        }
    }
}
