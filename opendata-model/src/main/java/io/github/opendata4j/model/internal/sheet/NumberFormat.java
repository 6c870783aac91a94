package io.github.opendata4j.model.internal.sheet;

import java.util.Locale;
import java.util.Map;

/**
 * How a number is shown (ECMA-376 part 1, § 18.8.30 and 31): whether as a day or a time, and whether with more digits
 * than the number itself has. Immutable.
 *
 * @param kind what is shown
 * @param digits how many digits are shown at least, where nothing but whole digits is shown; 0 otherwise
 * @param code as the workbook has it; {@value #GENERAL_CODE} where it is not known
 */
public record NumberFormat(Kind kind, int digits, String code) {

    /** The code of the format that shows a number as it is. */
    public static final String GENERAL_CODE = "General";

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
    public static final NumberFormat GENERAL = new NumberFormat(Kind.NUMBER, 0, GENERAL_CODE);

    /** Longer codes are not written by people: the longest that a spreadsheet takes is 255. */
    private static final int LONGEST_CODE = 1024;

    /** The codes of formats that a workbook need not spell out (ECMA-376 part 1, § 18.8.30). */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(14, "mm-dd-yy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "m/d/yy h:mm"),
            Map.entry(37, "#,##0_);(#,##0)"),
            Map.entry(38, "#,##0_);[Red](#,##0)"),
            Map.entry(39, "#,##0.00_);(#,##0.00)"),
            Map.entry(40, "#,##0.00_);[Red](#,##0.00)"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mmss.0"),
            Map.entry(48, "##0.0E+0"),
            Map.entry(49, "@"));

    static NumberFormat builtIn(int id) {
        boolean eastAsianDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        String code = BUILT_IN.getOrDefault(id, GENERAL_CODE);
        return eastAsianDate ? new NumberFormat(Kind.DATE, 0, GENERAL_CODE) : of(code);
    }

    /** The same, with nothing known of the code. */
    NumberFormat withoutCode() {
        return new NumberFormat(kind, digits, GENERAL_CODE);
    }

    /** The format of a code such as {@code dd/mm/yyyy}; only its first section, that of positive numbers, counts. */
    static NumberFormat of(String code) {
        NumberFormat format = ofSigns(code);
        return new NumberFormat(format.kind, format.digits, code);
    }

    private static NumberFormat ofSigns(String code) {
        String section = signs(code.substring(0, Math.min(code.length(), LONGEST_CODE)));
        if (section.contains("general") || section.contains("standard")) {
            return GENERAL;
        }
        if (section.matches("(?s).*\\[[hms]+].*")) {
            return new NumberFormat(Kind.SPAN, 0, "");
        }
        String bare = section.replaceAll("\\[[^]]*]", "");
        return bare.replaceAll("s[.,]0+", "s").matches("(?s).*[0#?].*") ? number(bare) : temporal(bare);
    }

    private static NumberFormat number(String bare) {
        return bare.matches("(?s).*e[+-].*")
                ? new NumberFormat(Kind.SCIENTIFIC, 0, "")
                : new NumberFormat(Kind.NUMBER, digitsOnly(bare), "");
    }

    private static NumberFormat temporal(String bare) {
        boolean time = bare.matches("(?s).*[hs].*") || bare.contains("am/pm");
        String date = bare.replace("am/pm", "").replace("a/p", "");
        boolean year = date.matches("(?s).*[ye].*");
        boolean day = date.indexOf('d') >= 0;
        boolean month = date.indexOf('m') >= 0 && (!time || year || day);
        return year || day || month || time ? new NumberFormat(kind(year, month, day, time), 0, "") : GENERAL;
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
