package io.github.opendata4j.bench;

import java.util.SplittableRandom;

/** Makes the same values in the same order each time, for tables that are the same on every machine. */
final class SeededText {
    private final SplittableRandom random;

    SeededText(long seed) {
        this.random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    String digits(int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    String day(int year) {
        return year + two(1 + random.nextInt(12)) + two(1 + random.nextInt(28));
    }

    private static String two(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }

    /** A SIREN with its check digit, an establishment's number, and the check digit of all. */
    String siret() {
        String siren = withCheckDigit((1 + random.nextInt(9)) + digits(7));
        return withCheckDigit(siren + "00" + digits(2));
    }

    private static String withCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) { // from the right, every second one is doubled, the last first
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
