package io.github.opendata4j.validation.internal.engine.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of durations by XML Schema, part 2, § 3.2.6.2: months and days can't always be compared, for there are
 * months of 28 days and of 31. One duration is longer than another if it is so from each of four days that make all the
 * difference.
 *
 * @param months years and months
 * @param seconds days, hours, minutes and seconds
 */
record XsdDuration(long months, BigDecimal seconds) {

    private static final Pattern FORM = Pattern.compile("(-?)P(?:(\\d{1,9})Y)?(?:(\\d{1,9})M)?(?:(\\d{1,9})D)?"
            + "(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9}(?:\\.\\d{1,9})?)S)?)?");

    private static final List<LocalDate> REFERENCES = List.of(
            LocalDate.of(1696, 9, 1), LocalDate.of(1697, 2, 1), LocalDate.of(1903, 3, 1), LocalDate.of(1903, 7, 1));

    private static final BigDecimal DAY = BigDecimal.valueOf(24L * 3600);
    private static final long MOST_MONTHS = 12 * 100_000L;

    /**
     * Puts two durations in order.
     *
     * @param one a text of the type {@code duration}
     * @param other another
     * @return below, at or above zero; empty if they have no order, or are too long to tell
     */
    static OptionalInt compare(Object one, Object other) {
        Matcher left = FORM.matcher(one.toString());
        Matcher right = FORM.matcher(other.toString());
        return left.matches() && right.matches() ? of(left).compareTo(of(right)) : OptionalInt.empty();
    }

    private static XsdDuration of(Matcher form) {
        long months = number(form, 2).longValue() * 12 + number(form, 3).longValue();
        BigDecimal seconds = number(form, 4)
                .multiply(DAY)
                .add(number(form, 5).multiply(BigDecimal.valueOf(3600)))
                .add(number(form, 6).multiply(BigDecimal.valueOf(60)))
                .add(number(form, 7));
        return form.group(1).isEmpty() ? new XsdDuration(months, seconds) : new XsdDuration(-months, seconds.negate());
    }

    private static BigDecimal number(Matcher form, int group) {
        String digits = form.group(group);
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    private OptionalInt compareTo(XsdDuration other) {
        long moreMonths = months - other.months;
        BigDecimal moreSeconds = seconds.subtract(other.seconds);
        if (moreMonths == 0) {
            return OptionalInt.of(moreSeconds.signum());
        }
        if (Math.abs(moreMonths) > MOST_MONTHS) {
            return OptionalInt.empty();
        }
        int order = order(REFERENCES.get(0), moreMonths, moreSeconds);
        return REFERENCES.stream().allMatch(day -> order(day, moreMonths, moreSeconds) == order)
                ? OptionalInt.of(order)
                : OptionalInt.empty();
    }

    private static int order(LocalDate from, long months, BigDecimal seconds) {
        long days = ChronoUnit.DAYS.between(from, from.plusMonths(months));
        return BigDecimal.valueOf(days).multiply(DAY).add(seconds).signum();
    }
}
