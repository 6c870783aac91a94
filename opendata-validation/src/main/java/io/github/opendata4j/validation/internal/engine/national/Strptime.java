package io.github.opendata4j.validation.internal.engine.national;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of dates and times as Python's {@code strptime} reads texts with it: numbers may lack their zeros, letters
 * their case. A pattern that Python refuses reads nothing. Immutable.
 */
final class Strptime {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** What each directive matches, in the order in which it tries. */
    private static final Map<Character, String> DIRECTIVES = Map.ofEntries(
            entry('d', "(?<d>3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9])"),
            entry('f', "(?<f>[0-9]{1,6})"),
            entry('G', "(?<G>\\d\\d\\d\\d)"),
            entry('V', "(?<V>5[0-3]|0[1-9]|[1-4]\\d|\\d)"),
            entry('H', "(?<H>2[0-3]|[0-1]\\d|\\d)"),
            entry('I', "(?<I>1[0-2]|0[1-9]|[1-9])"),
            entry('j', "(?<j>36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9])"),
            entry('m', "(?<m>1[0-2]|0[1-9]|[1-9])"),
            entry('M', "(?<M>[0-5]\\d|\\d)"),
            entry('S', "(?<S>6[0-1]|[0-5]\\d|\\d)"),
            entry('U', "(?<U>5[0-3]|[0-4]\\d|\\d)"),
            entry('W', "(?<W>5[0-3]|[0-4]\\d|\\d)"),
            entry('w', "(?<w>[0-6])"),
            entry('u', "(?<u>[1-7])"),
            entry('y', "(?<y>\\d\\d)"),
            entry('Y', "(?<Y>\\d\\d\\d\\d)"),
            entry('z', "(?<z>[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|(?-i:Z))"),
            entry('A', "(?<A>wednesday|thursday|saturday|tuesday|monday|friday|sunday)"),
            entry('a', "(?<a>mon|tue|wed|thu|fri|sat|sun)"),
            entry('B', "(?<B>september|february|november|december|january|october|august|march|april|june|july|may)"),
            entry('b', "(?<b>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"),
            entry('p', "(?<p>am|pm)"),
            entry('Z', "(?<Z>utc|gmt)"),
            entry('%', "%"));

    private static final Map<String, String> SHORT_FORMS =
            Map.of("%c", "%a %b %d %H:%M:%S %Y", "%x", "%m/%d/%y", "%X", "%H:%M:%S");

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Pattern pattern;

    private Strptime(Pattern pattern) {
        this.pattern = pattern;
    }

    /** The pattern that a schema has as {@code format}. */
    static Strptime of(String format) {
        return new Strptime(compile(format));
    }

    private static Pattern compile(String format) {
        String full = format;
        for (Map.Entry<String, String> form : SHORT_FORMS.entrySet()) {
            full = full.replace(form.getKey(), form.getValue());
        }
        StringBuilder regex = new StringBuilder();
        for (int at = 0; at < full.length(); at++) {
            char c = full.charAt(at);
            if (PythonText.isSpace(c)) {
                regex.append(regex.length() > 0 && regex.toString().endsWith("\\s+") ? "" : "\\s+");
            } else if (c != '%') {
                regex.append(Pattern.quote(String.valueOf(c)));
            } else if (at + 1 < full.length() && DIRECTIVES.containsKey(full.charAt(at + 1))) {
                regex.append(DIRECTIVES.get(full.charAt(++at)));
            } else {
                return NEVER;
            }
        }
        try {
            return Pattern.compile(
                    regex.toString(),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        } catch (PatternSyntaxException e) {
            return NEVER; // a directive that stands twice
        }
    }

    /** Null for a text that does not follow the pattern, or a moment that there is not. */
    @Nullable
    LocalDateTime read(String text) {
        Matcher found = pattern.matcher(text);
        if (!found.lookingAt() || found.end() != text.length()) {
            return null;
        }
        try {
            return LocalDateTime.of(date(found), time(found));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What a text says of its zone, once it was {@linkplain #read read}; null for nothing. */
    @Nullable
    ZoneOffset offset(String text) {
        Matcher found = pattern.matcher(text);
        String zone = found.matches() ? group(found, 'z') : null;
        if (zone == null) {
            return null;
        }
        if (zone.equals("Z")) {
            return ZoneOffset.UTC;
        }
        String digits = PythonText.asciiDigits(zone).replace(":", "");
        int minutes = Integer.parseInt(digits.substring(1, 3)) * 60 + Integer.parseInt(digits.substring(3, 5));
        int most = 18 * 60; // as far as Java goes
        return ZoneOffset.ofTotalSeconds(Math.min(minutes, most) * (digits.charAt(0) == '-' ? -60 : 60));
    }

    private static LocalDate date(Matcher found) {
        if (group(found, 'G') != null || group(found, 'V') != null) {
            return dateOfIsoWeek(found);
        }
        int year = year(found);
        Integer dayOfYear = number(found, 'j');
        if (dayOfYear != null) {
            return LocalDate.of(year, 1, 1).plusDays(dayOfYear - 1L);
        }
        LocalDate week = dateOfWeek(found, year);
        return week != null ? week : LocalDate.of(year, month(found), or(number(found, 'd'), 1));
    }

    /** A week of ISO 8601 has a year of its own and a weekday; with the usual year, or the day of one, it is refused. */
    private static LocalDate dateOfIsoWeek(Matcher found) {
        Integer year = number(found, 'G');
        Integer week = number(found, 'V');
        Integer weekday = weekday(found);
        boolean other = group(found, 'Y') != null || group(found, 'j') != null;
        if (year == null || week == null || weekday == null || other || year == 0) {
            throw new DateTimeException("no week");
        }
        LocalDate first = LocalDate.of(year, 1, 4).with(ChronoField.DAY_OF_WEEK, weekday + 1L);
        if (week < 1 || week > first.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()) {
            throw new DateTimeException("no such week");
        }
        return first.plusWeeks(week - 1L);
    }

    private static int year(Matcher found) {
        Integer two = number(found, 'y');
        Integer four = number(found, 'Y');
        if (four != null) {
            if (four == 0) {
                throw new DateTimeException("no year 0");
            }
            return four;
        }
        return two == null ? 1900 : two <= 68 ? 2000 + two : 1900 + two;
    }

    private static int month(Matcher found) {
        String full = group(found, 'B');
        if (full != null) {
            return MONTHS.indexOf(full.toLowerCase(Locale.ROOT)) + 1;
        }
        String brief = group(found, 'b');
        if (brief != null) {
            return indexOf(brief, MONTHS) + 1;
        }
        return or(number(found, 'm'), 1);
    }

    /** The day that a number of a week and a weekday give; null if one of them is not said. */
    private static @Nullable LocalDate dateOfWeek(Matcher found, int year) {
        Integer weekday = weekday(found);
        boolean fromSunday = group(found, 'U') != null;
        Integer week = number(found, fromSunday ? 'U' : 'W');
        if (weekday == null || week == null) {
            return null;
        }
        int first = LocalDate.of(year, 1, 1).getDayOfWeek().getValue() - 1;
        int shift = fromSunday ? 1 : 0;
        int firstOfYear = (first + shift) % 7;
        int day = (weekday + shift) % 7;
        int before = (7 - firstOfYear) % 7;
        int dayOfYear = week == 0 ? 1 + day - firstOfYear : 1 + before + 7 * (week - 1) + day;
        return LocalDate.of(year, 1, 1).plusDays(dayOfYear - 1L);
    }

    private static @Nullable Integer weekday(Matcher found) {
        String name = group(found, 'A') == null ? group(found, 'a') : group(found, 'A');
        if (name != null) {
            return indexOf(name, DAYS);
        }
        Integer fromSunday = number(found, 'w');
        if (fromSunday != null) {
            return (fromSunday + 6) % 7;
        }
        Integer fromMonday = number(found, 'u');
        return fromMonday == null ? null : fromMonday - 1;
    }

    private static LocalTime time(Matcher found) {
        int hour = or(number(found, 'H'), 0);
        Integer clock = number(found, 'I');
        if (clock != null) {
            boolean afternoon = "pm".equalsIgnoreCase(group(found, 'p'));
            hour = clock % 12 + (afternoon ? 12 : 0);
        }
        String fraction = group(found, 'f');
        int micros = fraction == null ? 0 : Integer.parseInt((fraction + "00000").substring(0, 6));
        return LocalTime.of(hour, or(number(found, 'M'), 0), or(number(found, 'S'), 0), micros * 1000);
    }

    private static int indexOf(String name, List<String> names) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).startsWith(lower)) {
                return i;
            }
        }
        return -1;
    }

    private static int or(@Nullable Integer number, int otherwise) {
        return number == null ? otherwise : number;
    }

    private static @Nullable Integer number(Matcher found, char directive) {
        String text = group(found, directive);
        return text == null
                ? null
                : Integer.valueOf(PythonText.asciiDigits(text).strip());
    }

    private static @Nullable String group(Matcher found, char directive) {
        String name = String.valueOf(directive);
        return found.pattern().pattern().contains("(?<" + name + ">") ? found.group(name) : null;
    }
}
