package io.github.opendata4j.model.internal.sheet;

import java.util.Locale;
import java.util.Map;

/**
 * How a number is shown (ECMA-376 part 1, § 18.8.30 and 31): whether as a day or a time, and whether with more digits
 * than the number itself has. Immutable.
 *
 * @param kind what is shown
 * @param digits how many digits are shown at least, where nothing but whole digits is shown; 0 otherwise
 */
public record NumberFormat(Kind kind, int digits) {

    /** What a format makes of a number. */
    public enum Kind {
        /** A number. */
        NUMBER,
        /** A number with a power of ten, such as 2,43E+13. */
        SCIENTIFIC,
        /** A day. */
        DATE,
        /** A day and a time of day. */
        DATETIME,
        /** A time of day. */
        TIME,
        /** Only the year of a day. */
        YEAR,
        /** Only the year and the month of a day. */
        YEARMONTH,
        /** A span of time, which may be longer than a day. */
        SPAN
    }

    /** The format of a number of which nothing is known. */
    public static final NumberFormat GENERAL = new NumberFormat(Kind.NUMBER, 0);

    /** Longer codes are not written by people: the longest that a spreadsheet takes is 255. */
    private static final int LONGEST_CODE = 1024;

    private static final NumberFormat DATE = new NumberFormat(Kind.DATE, 0);
    private static final NumberFormat TIME = new NumberFormat(Kind.TIME, 0);

    /** The formats that a workbook need not spell out, but those that are plain numbers. */
    private static final Map<Integer, NumberFormat> BUILT_IN = Map.ofEntries(
            Map.entry(11, new NumberFormat(Kind.SCIENTIFIC, 0)),
            Map.entry(14, DATE),
            Map.entry(15, DATE),
            Map.entry(16, DATE),
            Map.entry(17, new NumberFormat(Kind.YEARMONTH, 0)),
            Map.entry(18, TIME),
            Map.entry(19, TIME),
            Map.entry(20, TIME),
            Map.entry(21, TIME),
            Map.entry(22, new NumberFormat(Kind.DATETIME, 0)),
            Map.entry(45, TIME),
            Map.entry(46, new NumberFormat(Kind.SPAN, 0)),
            Map.entry(47, TIME),
            Map.entry(48, new NumberFormat(Kind.SCIENTIFIC, 0)));

    static NumberFormat builtIn(int id) {
        boolean eastAsianDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return eastAsianDate ? DATE : BUILT_IN.getOrDefault(id, GENERAL);
    }

    /** The format of a code such as {@code dd/mm/yyyy}; only its first section, that of positive numbers, counts. */
    static NumberFormat of(String code) {
        String section = signs(code.substring(0, Math.min(code.length(), LONGEST_CODE)));
        if (section.contains("general") || section.contains("standard")) {
            return GENERAL;
        }
        if (section.matches("(?s).*\\[[hms]+].*")) {
            return new NumberFormat(Kind.SPAN, 0);
        }
        String bare = section.replaceAll("\\[[^]]*]", "");
        return bare.replaceAll("s[.,]0+", "s").matches("(?s).*[0#?].*") ? number(bare) : temporal(bare);
    }

    private static NumberFormat number(String bare) {
        return bare.matches("(?s).*e[+-].*")
                ? new NumberFormat(Kind.SCIENTIFIC, 0)
                : new NumberFormat(Kind.NUMBER, digitsOnly(bare));
    }

    private static NumberFormat temporal(String bare) {
        boolean time = bare.matches("(?s).*[hs].*") || bare.contains("am/pm");
        String date = bare.replace("am/pm", "").replace("a/p", "");
        boolean year = date.matches("(?s).*[ye].*");
        boolean day = date.indexOf('d') >= 0;
        boolean month = date.indexOf('m') >= 0 && (!time || year || day);
        return year || day || month || time ? new NumberFormat(kind(year, month, day, time), 0) : GENERAL;
    }

    private static Kind kind(boolean year, boolean month, boolean day, boolean time) {
        if (time) {
            return year || month || day ? Kind.DATETIME : Kind.TIME;
        } else if (year && !month && !day) {
            return Kind.YEAR;
        }
        return year && month && !day ? Kind.YEARMONTH : Kind.DATE;
    }

    /** The first section in lower case, without what is only spelled out: quoted, escaped, padding. */
    private static String signs(String code) {
        StringBuilder signs = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char sign = code.charAt(i);
            if (quoted || sign == '"') {
                quoted = (sign == '"') != quoted;
            } else if (sign == '\\' || sign == '_' || sign == '*') {
                i++; // the next one stands for itself
            } else if (sign == ';') {
                break;
            } else {
                signs.append(sign);
            }
        }
        return signs.toString().toLowerCase(Locale.ROOT);
    }

    /** How many zeros a format has that shows whole digits, with nothing but blanks between; else 0. */
    private static int digitsOnly(String signs) {
        String digits = signs.replace(" ", "").replace("\u00A0", "");
        return digits.matches("#*0+") ? digits.length() - digits.indexOf('0') : 0;
    }

    /** Whether a number in this format is days and times of day. */
    public boolean isTemporal() {
        return kind != Kind.NUMBER && kind != Kind.SCIENTIFIC;
    }
}
