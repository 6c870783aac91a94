package io.github.opendata4j.validation.internal.engine.key;

import io.github.opendata4j.validation.internal.engine.batch.Fingerprint;

/**
 * Numbers by size, {@code 1}, {@code 01} and {@code 1.0} alike: those that are a minus sign or none, digits, and perhaps
 * a decimal point and more digits.
 */
final class NumberForm implements KeyForm {

    /** No byte of a digit: for whole numbers. */
    static final byte NO_POINT = 0;

    /** So many digits always fit a long. */
    private static final int MOST_DIGITS = 18;

    private final byte point;

    NumberForm(byte point) {
        this.point = point;
    }

    @Override
    public boolean add(Fingerprint key, byte[] bytes, int from, int to) {
        boolean negative = bytes[from] == '-';
        int first = negative ? from + 1 : from;
        if (to - first > MOST_DIGITS) {
            return false;
        }
        long number = 0;
        int pointAt = to;
        for (int i = first; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                number = number * 10 + digit;
            } else if (bytes[i] == point && pointAt == to) {
                pointAt = i;
            } else {
                return false;
            }
        }
        if (pointAt == first || pointAt == to - 1 || first == to) {
            return false;
        }
        int scale = Math.max(0, to - pointAt - 1);
        addStripped(key, negative ? -number : number, scale);
        return true;
    }

    private static void addStripped(Fingerprint key, long number, int scale) {
        long shorter = number;
        int places = number == 0 ? 0 : scale;
        while (shorter != 0 && shorter % 10 == 0) {
            shorter /= 10;
            places--;
        }
        key.addNumber(shorter, places);
    }
}
