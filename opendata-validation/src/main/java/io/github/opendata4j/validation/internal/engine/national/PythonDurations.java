package io.github.opendata4j.validation.internal.engine.national;

import io.github.opendata4j.model.internal.scan.CellReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Durations as the national validator's library reads them: weeks, fractions with a comma, a plus sign, and the form of
 * a moment. The value is a text that is the same for durations that are equal, such as {@code PT36H} and {@code P1.5D};
 * months are never equal to days.
 */
final class PythonDurations {

    private static final Pattern DURATION = Pattern.compile("([+-]?)P(?!$)(?=\\w)" + part('Y') + part('M') + part('W')
            + part('D') + "(?:T" + part('H') + part('M') + part('S') + ")?");

    private static final Pattern MOMENT = Pattern.compile(
            "P(\\d{4})(?:-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2}):(\\d{2})|(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2}))");

    /** Seconds of a week, a day, an hour, a minute and a second. */
    private static final long[] SECONDS = {604_800, 86_400, 3_600, 60, 1};

    /** Python's {@code timedelta} ends there. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(999_999_999L * 86_400 + 86_399);

    private static final int MICROSECONDS = 6;

    /** What is longer is not made a number of. */
    private static final int LONGEST_TEXT = 300;

    private PythonDurations() {}

    private static String part(char unit) {
        return "(?:([0-9]++(?:[,.][0-9]++)?)" + unit + ")?";
    }

    static Object read(String text) {
        String unended = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        Matcher duration = DURATION.matcher(unended);
        if (duration.matches()) {
            return text.length() > LONGEST_TEXT ? text : value(duration);
        }
        Matcher moment = MOMENT.matcher(text);
        return moment.matches() ? ofMoment(moment) : CellReader.INVALID;
    }

    private static Object value(Matcher duration) {
        BigDecimal months =
                number(duration.group(2)).multiply(BigDecimal.valueOf(12)).add(number(duration.group(3)));
        BigDecimal seconds = BigDecimal.ZERO;
        for (int i = 0; i < SECONDS.length; i++) {
            seconds = seconds.add(number(duration.group(4 + i)).multiply(BigDecimal.valueOf(SECONDS[i])));
        }
        if (seconds.compareTo(LONGEST) > 0) {
            return CellReader.INVALID;
        }
        boolean backwards = duration.group(1).equals("-");
        return value(backwards ? months.negate() : months, backwards ? seconds.negate() : seconds);
    }

    /** The other way of ISO 8601 to write a duration: years, months and days as those of a date that there is. */
    private static Object ofMoment(Matcher moment) {
        int at = moment.group(2) == null ? 7 : 2;
        String date = moment.group(1) + "-" + moment.group(at) + "-" + moment.group(at + 1);
        String time = moment.group(at + 2) + ":" + moment.group(at + 3) + ":" + moment.group(at + 4);
        if (IsoMoments.datetime(date + "T" + time) == CellReader.INVALID) {
            return CellReader.INVALID;
        }
        BigDecimal months =
                number(moment.group(1)).multiply(BigDecimal.valueOf(12)).add(number(moment.group(at)));
        BigDecimal seconds = BigDecimal.ZERO;
        for (int i = 1; i < SECONDS.length; i++) {
            seconds = seconds.add(number(moment.group(at + i)).multiply(BigDecimal.valueOf(SECONDS[i])));
        }
        return value(months, seconds);
    }

    private static String value(BigDecimal months, BigDecimal seconds) {
        BigDecimal rounded = seconds.setScale(MICROSECONDS, RoundingMode.HALF_EVEN);
        return months.stripTrailingZeros().toPlainString() + " months "
                + rounded.stripTrailingZeros().toPlainString() + " s";
    }

    private static BigDecimal number(@Nullable String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits.replace(',', '.'));
    }
}
