package io.github.opendata4j.validation.internal.engine.sieve;

/**
 * Holds back cells that are not a plain decimal number, {@code -12.50}, between two bounds: an optional minus sign,
 * digits, and, if there may be one, a decimal point with digits behind it, {@value #MAX_DIGITS} digits at most. Other
 * ways to write a number are for the slow path.
 */
public final class NumberSieve extends Sieve {
    private static final int MAX_DIGITS = 18;

    /** No byte of a digit: for whole numbers. */
    private static final byte NO_POINT = 0;

    private final byte point;
    private final NumberBounds bounds;

    private NumberSieve(byte point, NumberBounds bounds) {
        this.point = point;
        this.bounds = bounds;
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
    public void sift(byte[] bytes, int[] starts, int[] ends, Suspects suspects) {
        int size = suspects.size();
        for (int record = 0; record < size; record++) {
            int from = starts[record];
            int to = ends[record];
            if (from < to && !isRight(bytes, from, to)) {
                suspects.add(record);
            }
        }
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
    public boolean excludesEdgeBlanks() {
        return true;
    }

    @Override
    public boolean allowsQuotes() {
        return true; // none passes
    }
}
