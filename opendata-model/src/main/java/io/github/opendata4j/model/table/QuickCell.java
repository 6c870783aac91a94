package io.github.opendata4j.model.table;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the most usual forms of a cell straight from its bytes, as {@link PlainConversions} would from its text. Most
 * cells of most files have them, and a text for each would cost more than all the rest.
 */
@FunctionalInterface
interface QuickCell {

    /** Digits that a long surely holds. */
    int MOST_DIGITS = 18;

    /** The value of a cell that is not empty; null for one that has to be read with care, or is wrong. */
    @Nullable
    Object read(byte[] bytes, int start, int end);

    /** The reader for a class, for one column and one thread; null if there is none. */
    static @Nullable QuickCell of(Type type, DecimalMark mark) {
        if (type == String.class) {
            return new RecentTexts();
        }
        return type == BigDecimal.class
                ? (bytes, start, end) -> decimal(bytes, start, end, mark)
                : type == double.class || type == Double.class
                        ? (bytes, start, end) -> floating(bytes, start, end, mark)
                        : Readers.BY_CLASS.get(type);
    }

    /** The same for all files. */
    final class Readers {
        private static final Map<Type, QuickCell> BY_CLASS = Map.of(
                int.class, QuickCell::integer,
                Integer.class, QuickCell::integer,
                long.class, QuickCell::whole,
                Long.class, QuickCell::whole,
                boolean.class, QuickCell::truth,
                Boolean.class, QuickCell::truth,
                LocalDate.class, QuickCell::day);

        private Readers() {}
    }

    private static @Nullable Object whole(byte[] bytes, int start, int end) {
        long digits = digits(bytes, start, end);
        return digits == Long.MIN_VALUE ? null : (Object) digits;
    }

    private static @Nullable Object integer(byte[] bytes, int start, int end) {
        long digits = digits(bytes, start, end);
        return digits == (int) digits ? (Object) (int) digits : null;
    }

    /** Digits alone, with a minus before them or not; the least long for what is something else. */
    private static long digits(byte[] bytes, int start, int end) {
        int at = bytes[start] == '-' ? start + 1 : start;
        if (at == end || end - at > MOST_DIGITS) {
            return Long.MIN_VALUE;
        }
        long value = 0;
        for (int i = at; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return Long.MIN_VALUE;
            }
            value = 10 * value + digit;
        }
        return at > start ? -value : value;
    }

    private static @Nullable Object decimal(byte[] bytes, int start, int end, DecimalMark mark) {
        int point = point(bytes, start, end, mark);
        if (point == end) {
            long whole = digits(bytes, start, end);
            return whole == Long.MIN_VALUE ? null : BigDecimal.valueOf(whole);
        }
        long before = digits(bytes, start, point);
        int decimals = end - point - 1;
        boolean negative = bytes[start] == '-';
        if (before == Long.MIN_VALUE || point - start + decimals > MOST_DIGITS || decimals == 0) {
            return null;
        }
        long value = Math.abs(before);
        for (int i = point + 1; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            value = 10 * value + digit;
        }
        return BigDecimal.valueOf(negative ? -value : value, decimals);
    }

    /** Where the decimals begin; the end if there are none. Nothing before it is nothing that is read here. */
    private static int point(byte[] bytes, int start, int end, DecimalMark mark) {
        for (int i = start + 1; i < end; i++) {
            if (bytes[i] == '.' || (bytes[i] == ',' && mark == DecimalMark.POINT_OR_COMMA)) {
                return i;
            }
        }
        return end;
    }

    private static @Nullable Object floating(byte[] bytes, int start, int end, DecimalMark mark) {
        double value = Cells.quickly(bytes, start, end, mark);
        return Double.isNaN(value) ? null : (Object) value;
    }

    private static @Nullable Object truth(byte[] bytes, int start, int end) {
        int length = end - start;
        if (length == 1) {
            return bytes[start] == '1' ? Boolean.TRUE : bytes[start] == '0' ? Boolean.FALSE : null;
        }
        if (length == 3) {
            int word = ((bytes[start] | 0x20) << 16) | ((bytes[start + 1] | 0x20) << 8) | (bytes[start + 2] | 0x20);
            return word == (('o' << 16) | ('u' << 8) | 'i')
                    ? Boolean.TRUE
                    : word == (('n' << 16) | ('o' << 8) | 'n') ? Boolean.FALSE : null;
        }
        return null;
    }

    /** {@code 2019-01-17} or {@code 17/01/2019}. */
    private static @Nullable Object day(byte[] bytes, int start, int end) {
        if (end - start != 10) {
            return null;
        }
        if (bytes[start + 4] == '-' && bytes[start + 7] == '-') {
            return day(number(bytes, start, 4), number(bytes, start + 5, 2), number(bytes, start + 8, 2));
        }
        return bytes[start + 2] == '/' && bytes[start + 5] == '/'
                ? day(number(bytes, start + 6, 4), number(bytes, start + 3, 2), number(bytes, start, 2))
                : null;
    }

    /** Days that not every month has are left to those who know. */
    private static @Nullable Object day(int year, int month, int day) {
        return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28 ? LocalDate.of(year, month, day) : null;
    }

    /** A number of so many digits; negative if some are none. */
    private static int number(byte[] bytes, int start, int length) {
        int value = 0;
        for (int i = start; i < start + length; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }
}
