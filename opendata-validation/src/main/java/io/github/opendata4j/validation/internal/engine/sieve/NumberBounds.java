package io.github.opendata4j.validation.internal.engine.sieve;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * Bounds of decimal numbers, worked out for each number of decimals so that comparing takes two long comparisons.
 * Immutable.
 */
public final class NumberBounds {
    /** Beyond so many decimals nothing passes. */
    private static final int SCALES = 18;

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final long[] least = new long[SCALES];
    private final long[] most = new long[SCALES];

    private final boolean some;

    private NumberBounds(boolean some) {
        this.some = some;
        Arrays.fill(least, -Long.MAX_VALUE);
        Arrays.fill(most, Long.MAX_VALUE);
    }

    /**
     * No bounds.
     *
     * @return bounds that contain every number
     */
    public static NumberBounds none() {
        return new NumberBounds(false);
    }

    /**
     * Narrows the bounds from below.
     *
     * @param bound the bound
     * @param exclusive whether the bound itself is outside
     * @return narrower bounds
     */
    NumberBounds from(BigDecimal bound, boolean exclusive) {
        NumberBounds narrower = copy();
        for (int scale = 0; scale < SCALES; scale++) {
            BigInteger shifted = shifted(bound, scale, exclusive ? RoundingMode.FLOOR : RoundingMode.CEILING);
            BigInteger first = exclusive ? shifted.add(BigInteger.ONE) : shifted;
            narrower.least[scale] = Math.max(least[scale], clamped(first));
        }
        return narrower;
    }

    /**
     * Narrows the bounds from above.
     *
     * @param bound the bound
     * @param exclusive whether the bound itself is outside
     * @return narrower bounds
     */
    NumberBounds to(BigDecimal bound, boolean exclusive) {
        NumberBounds narrower = copy();
        for (int scale = 0; scale < SCALES; scale++) {
            BigInteger shifted = shifted(bound, scale, exclusive ? RoundingMode.CEILING : RoundingMode.FLOOR);
            BigInteger last = exclusive ? shifted.subtract(BigInteger.ONE) : shifted;
            narrower.most[scale] = Math.min(most[scale], clamped(last));
        }
        return narrower;
    }

    /** Whether there is any bound. */
    boolean areSome() {
        return some;
    }

    /** To be narrowed. */
    private NumberBounds copy() {
        NumberBounds copy = new NumberBounds(true);
        System.arraycopy(least, 0, copy.least, 0, SCALES);
        System.arraycopy(most, 0, copy.most, 0, SCALES);
        return copy;
    }

    private static BigInteger shifted(BigDecimal bound, int scale, RoundingMode rounding) {
        return bound.movePointRight(scale).setScale(0, rounding).toBigIntegerExact();
    }

    /** Numbers of a sieve have 18 digits at most, so beyond a long all bounds are the same. */
    private static long clamped(BigInteger value) {
        return value.max(LARGEST.negate()).min(LARGEST).longValueExact();
    }

    /** Whether {@code unscaled} × 10<sup>−scale</sup> is within. */
    boolean contain(long unscaled, int scale) {
        return scale < SCALES && least[scale] <= unscaled && unscaled <= most[scale];
    }
}
