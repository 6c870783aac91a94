package io.github.opendata4j.validation.internal.engine.sieve;

import io.github.opendata4j.model.internal.scan.Words;

/** Eight digits at a time, as the bytes of a word of which the first is the lowest. */
final class Digits {
    /** Eight times the character 0. */
    static final long ZEROS = 0x3030303030303030L;

    private static final long ONES = 0x0101010101010101L;

    /** Added to the value of a byte, sets its top bit if that is ten or more. */
    private static final long TEN_OR_MORE = 0x76 * ONES;

    private Digits() {}

    /** The values of eight digits, or something with a top bit set in each place that holds none. */
    static long values(long word) {
        long values = word ^ ZEROS;
        return values | ((((values & ~Words.HIGH) + TEN_OR_MORE) | values) & Words.HIGH);
    }

    /** Whether {@link #values} found nothing but digits. */
    static boolean areDigits(long values) {
        return (values & Words.HIGH) == 0;
    }

    /** Whether each of eight bytes is below ten. */
    static boolean areSmall(long bytes) {
        return ((((bytes & ~Words.HIGH) + TEN_OR_MORE) | bytes) & Words.HIGH) == 0;
    }

    /** The number that eight values are, the first being worth the most. */
    static long number(long values) {
        long pairs = ((values * (1 + (10 << 8))) >>> 8) & 0x00FF00FF00FF00FFL;
        long fours = ((pairs * (1 + (100 << 16))) >>> 16) & 0x0000FFFF0000FFFFL;
        return (fours * (1 + (10_000L << 32))) >>> 32;
    }

    /** The sum of eight values, if it is below 256. */
    static int sum(long values) {
        return (int) ((values * ONES) >>> (Long.SIZE - Byte.SIZE));
    }

    /** Luhn's weighting: values under the mask are doubled, and lose nine if that makes more than nine. */
    static long weighted(long values, long doubled) {
        long twice = (values & doubled) << 1;
        long tooLarge = (((twice + TEN_OR_MORE) & Words.HIGH) >>> 7) & doubled;
        return (values & ~doubled) + twice - tooLarge * 9;
    }
}
