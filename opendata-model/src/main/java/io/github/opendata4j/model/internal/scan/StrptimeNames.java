package io.github.opendata4j.model.internal.scan;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * A directive that is a name out of a list, in any case: months, days of the week, the halves of a day. The names are
 * those of the C locale, whatever the locale of this machine.
 *
 * @param names the names; a longer one before one that it begins with
 * @param field what is named
 * @param first the number of the first name
 * @param setter takes the number of the name that was read
 */
record StrptimeNames(List<String> names, ChronoField field, int first, ObjIntConsumer<StrptimeFields> setter)
        implements StrptimeStep {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** {@code shown}: how many letters of the name. */
    static StrptimeStep months(int shown) {
        return new StrptimeNames(
                cut(MONTHS, shown), ChronoField.MONTH_OF_YEAR, 1, (fields, value) -> fields.month = value);
    }

    /** Read, and not compared with the date, as in Python. */
    static StrptimeStep weekdays(int shown) {
        return new StrptimeNames(cut(DAYS, shown), ChronoField.DAY_OF_WEEK, 1, (fields, value) -> {});
    }

    static StrptimeStep halvesOfADay() {
        return new StrptimeNames(
                List.of("AM", "PM"), ChronoField.AMPM_OF_DAY, 0, (fields, value) -> fields.halfOfDay = value);
    }

    private static List<String> cut(List<String> names, int shown) {
        return names.stream()
                .map(name -> name.substring(0, Math.min(shown, name.length())))
                .toList();
    }

    @Override
    public int parse(String text, int at, StrptimeFields into) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (text.regionMatches(true, at, name, 0, name.length())) {
                setter.accept(into, first + i);
                return at + name.length();
            }
        }
        return REFUSED;
    }

    @Override
    public void format(TemporalAccessor value, StringBuilder to) {
        to.append(names.get(value.isSupported(field) ? value.get(field) - first : 0));
    }
}
