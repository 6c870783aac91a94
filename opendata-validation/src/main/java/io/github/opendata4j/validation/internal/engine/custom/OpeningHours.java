package io.github.opendata4j.validation.internal.engine.custom;

import java.util.regex.Pattern;

/**
 * The opening hours of OpenStreetMap, by the grammar of their specification as the national validator reads it: hours of
 * two digits, {@code "; "} and {@code ", "} between rules, names in their case. Each choice takes the first alternative
 * that fits, so the time is linear.
 *
 * @see <a href="https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification">the specification</a>
 */
final class OpeningHours {

    /** Longer texts are no opening hours of a place. */
    static final int MAX_LENGTH = 2000;

    private static final String NUMBER = "0*+[1-9][0-9]*+";
    private static final String MINUTE = "[0-5][0-9]";
    private static final String HOURS = "(?:[01][0-9]|2[0-4]):" + MINUTE;
    private static final String LATE_HOURS = "(?:[0-3][0-9]|4[0-8]):" + MINUTE;
    private static final String EVENT = "(?:dawn|sunrise|sunset|dusk)";
    private static final String BY_THE_SUN = first("\\(" + EVENT + "[+-]" + HOURS + "\\)", EVENT);
    private static final String FROM_TO = first(HOURS, BY_THE_SUN) + "-" + first(LATE_HOURS, BY_THE_SUN);
    private static final String SPAN = first(FROM_TO + "/" + HOURS, FROM_TO + "/" + MINUTE, FROM_TO + "\\+", FROM_TO);
    private static final String TIMES = list(SPAN);

    private static final String SHIFT = " [+-]" + NUMBER + " days?+";
    private static final String DAY = "(?:Su|Mo|Tu|We|Th|Fr|Sa)";
    private static final String NTH = first("[1-5]-[1-5]", "[1-5]");
    private static final String DAYS =
            list(first(DAY + "\\[" + list(NTH) + "\\]" + maybe(SHIFT), DAY + "-" + DAY, DAY));
    private static final String HOLIDAYS = list(first("PH" + maybe(SHIFT), "SH"));
    private static final String WEEKDAYS = first(HOLIDAYS + maybe("," + DAYS), DAYS + maybe("," + HOLIDAYS));

    private static final String WEEK = "(?:0[1-9]|[1-4][0-9]|5[0-3])";
    private static final String WEEKS = "week" + list(WEEK + maybe("-" + WEEK + maybe("/" + NUMBER)));

    private static final String YEAR = "(?:19[0-9]{2}|[2-9][0-9]{3})";
    private static final String YEARS = list(first(YEAR + "\\+", YEAR + maybe("-" + YEAR + maybe("/" + NUMBER))));

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";

    /** Not the hour of a time that follows. */
    private static final String DAY_OF_MONTH =
            first("[0-2][0-9]", "3[01]", "[0-9]") + "(?!:" + MINUTE + "(?!:" + MINUTE + "))";

    private static final String DATE =
            first(maybe(YEAR + " ?+") + MONTH + " ?+" + DAY_OF_MONTH, maybe(YEAR) + " ?+easter");
    private static final String DATE_SHIFT = first("[+-]" + DAY + SHIFT, "[+-]" + DAY, SHIFT);
    private static final String DATES = list(first(
            DATE + maybe(DATE_SHIFT) + "-" + first(DATE, DAY_OF_MONTH) + maybe(DATE_SHIFT),
            DATE + DATE_SHIFT + "\\+?+",
            DATE + "\\+?+",
            maybe(YEAR) + MONTH + maybe("-" + MONTH)));

    private static final String COMMENT = "\"[^\"]++\"";
    private static final String GAP = maybe(first(" ", ": ", ":"));
    private static final String WIDE =
            first(COMMENT + ":", DATES + maybe(WEEKS) + GAP, maybe(YEARS) + maybe(DATES) + maybe(WEEKS) + GAP);
    private static final String NARROW = maybe(first(WEEKDAYS + " " + TIMES, WEEKDAYS, TIMES));
    private static final String STATE = maybe(first(COMMENT, "(?:closed|off|open|unknown)" + maybe(" ?+" + COMMENT)));
    private static final String RULE = first("24/7", WIDE + NARROW) + " ?+" + STATE;

    private static final Pattern HOURS_OF_A_PLACE =
            Pattern.compile(RULE + "(?>" + first("; ", ", ", " ?+\\|\\| ") + RULE + ")*+");

    private OpeningHours() {}

    static boolean areValid(String text) {
        return text.length() <= MAX_LENGTH && HOURS_OF_A_PLACE.matcher(text).matches();
    }

    private static String first(String... alternatives) {
        return "(?>" + String.join("|", alternatives) + ")";
    }

    private static String maybe(String part) {
        return "(?>" + part + ")?+";
    }

    private static String list(String item) {
        return item + "(?>," + item + ")*+";
    }
}
