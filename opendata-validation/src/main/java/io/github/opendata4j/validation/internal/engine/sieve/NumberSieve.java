package io.github.opendata4j.validation.internal.engine.sieve;

import io.github.opendata4j.model.internal.scan.Words;

/**
 * Holds back cells that are not a plain decimal number, {@code -12.50}, between two bounds: an optional minus sign,
 * digits, and, if there may be one, a decimal point with digits behind it, {@value #MAX_DIGITS} digits at most. Other
 * ways to write a number are for the slow path.
 */
public final class NumberSieve extends Sieve {
    private static final int MAX_DIGITS = 18;

    /** No byte of a digit: for whole numbers. */
    private static final byte NO_POINT = 0;

    private static final long TEN_TO_7 = 10_000_000;
    private static final long TEN_TO_8 = 100_000_000;

    /** The top bit of the first of eight bytes. */
    private static final long TOP_OF_FIRST = 0x80;

    private final byte point;
    private final long pointValues;
    private final NumberBounds bounds;
    private final boolean bounded;

    private NumberSieve(byte point, NumberBounds bounds) {
        this.point = point;
        this.pointValues = Words.repeated((byte) (point ^ '0'));
        this.bounds = bounds;
        this.bounded = bounds.areSome();
    }

    /**
     * A sieve of whole numbers.
     *
     * @param bounds what they lie between
     * @return the sieve
     */
    public static NumberSieve ofIntegers(NumberBounds bounds) {
        return new NumberSieve(NO_POINT, bounds);
    }

    /**
     * A sieve of decimal numbers.
     *
     * @param point what stands before the decimals, an ASCII character
     * @param bounds what they lie between
     * @return the sieve
     */
    public static NumberSieve ofDecimals(char point, NumberBounds bounds) {
        return new NumberSieve((byte) point, bounds);
    }

    @Override
    int held(Cells cells, int from, int to) {
        byte[] bytes = cells.bytes;
        int[] starts = cells.starts;
        int[] ends = cells.ends;
        int held = 0;
        for (int record = from; record < to; record++) {
            int start = starts[record];
            int end = ends[record];
            if (start < end && !isPlain(bytes, start, end) && !isRight(bytes, start, end)) {
                held |= 1 << record;
            }
        }
        return held;
    }

    /** All at once, without a branch for each digit: up to fifteen characters, no sign, a point among the last eight. */
    private boolean isPlain(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length >= 2 * Long.BYTES || to < Long.BYTES || from + Long.BYTES > bytes.length) {
            return false;
        }
        int before = Math.max(0, length - Long.BYTES); // how many stand before the last eight
        int blanks = (Long.BYTES - length + before) * Byte.SIZE; // bits of those eight that belong to no digit
        long head = (Words.at(bytes, from) ^ Digits.ZEROS) << Byte.SIZE << ((Long.BYTES - 1 - before) * Byte.SIZE);
        long tail = (Words.at(bytes, to - Long.BYTES) ^ Digits.ZEROS) & -1L << blanks;
        long points = Words.equal(tail, pointValues);
        long hasPoint = (points | -points) >> (Long.SIZE - 1); // all bits, or none
        long beforePoint = ((points >>> (Byte.SIZE - 1)) - 1) & hasPoint;
        long upToPoint = (beforePoint << Byte.SIZE | 0xFF) & hasPoint;
        long digits = (tail & beforePoint) << Byte.SIZE | (tail & ~upToPoint);
        return Digits.areSmall(head)
                && Digits.areSmall(digits)
                && (points & (points - 1)) == 0
                && points >= 0 // else at the end
                && (points >>> blanks != TOP_OF_FIRST || before > 0) // else at the beginning
                && (!bounded || isWithin(head, digits, points, hasPoint));
    }

    private boolean isWithin(long head, long digits, long points, long hasPoint) {
        long value = Digits.number(head) * (TEN_TO_8 - (TEN_TO_8 - TEN_TO_7 & hasPoint)) + Digits.number(digits);
        int scale = Long.numberOfLeadingZeros(points) >>> 3 & (Long.BYTES - 1);
        return bounds.contain(value, scale);
    }

    private boolean isRight(byte[] bytes, int from, int to) {
        boolean negative = bytes[from] == '-';
        int at = negative ? from + 1 : from;
        if (to - at > MAX_DIGITS || at == to) {
            return false;
        }
        long value = 0;
        int first = at;
        while (at < to && isDigit(bytes[at])) {
            value = value * 10 + (bytes[at++] - '0');
        }
        if (at == first) {
            return false;
        }
        int scale = 0;
        if (at < to) {
            scale = to - at - 1;
            if (bytes[at++] != point || scale == 0) {
                return false;
            }
            while (at < to && isDigit(bytes[at])) {
                value = value * 10 + (bytes[at++] - '0');
            }
        }
        return at == to && bounds.contain(negative ? -value : value, scale);
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }

    @Override
    public boolean passes(byte[] bytes, int from, int to) {
        return isRight(bytes, from, to);
    }

    @Override
    public boolean excludesEdgeBlanks() {
        return true;
    }

    @Override
    public boolean allowsQuotes() {
        return true; // none passes
    }
}
