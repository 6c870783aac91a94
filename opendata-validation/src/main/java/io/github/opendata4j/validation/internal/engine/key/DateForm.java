package io.github.opendata4j.validation.internal.engine.key;

import io.github.opendata4j.validation.internal.engine.batch.Fingerprint;

/** Dates {@code yyyy-mm-dd} that exist. */
final class DateForm implements KeyForm {

    private static final int LENGTH = 10;

    @Override
    public boolean add(Fingerprint key, byte[] bytes, int from, int to) {
        if (to - from != LENGTH || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
            return false;
        }
        int year = number(bytes, from, from + 4);
        int month = number(bytes, from + 5, from + 7);
        int day = number(bytes, from + 8, to);
        if (year < 0 || month < 0 || day < 0) {
            return false;
        }
        key.addDate(year, month, day);
        return true;
    }

    /** Of ASCII digits; below zero if there is anything else. */
    private static int number(byte[] bytes, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
