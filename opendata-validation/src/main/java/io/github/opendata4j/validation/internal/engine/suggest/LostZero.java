package io.github.opendata4j.validation.internal.engine.suggest;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * The zero in front that a spreadsheet drops when it takes a code for a number: {@code 1000} for {@code 01000}. Digits
 * that are wrong, and right with one zero more and with no other number of them, have probably lost it.
 */
public final class LostZero {

    /** No code begins with more zeros. */
    private static final int MOST_ZEROS = 6;

    /** Longer digits are no code. */
    private static final int LONGEST = 20;

    private static final int SIREN = 9;
    private static final int SIRET = 14;

    private LostZero() {}

    /**
     * Puts the zero back.
     *
     * @param text a cell that is wrong
     * @param right whether a text is right
     * @return the text with its zero; empty if that is not what it lacks
     */
    public static Optional<String> restored(String text, Predicate<String> right) {
        if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) == '0' || !isDigits(text)) {
            return Optional.empty();
        }
        String whole = "0" + text;
        if (!right.test(whole)) {
            return Optional.empty();
        }
        for (int more = 1; more < MOST_ZEROS; more++) {
            if (right.test("0".repeat(more) + whole)) {
                return Optional.empty();
            }
        }
        return Optional.of(whole);
    }

    /**
     * Whether a number is one of companies or of their establishments (SIREN, SIRET), whose checksum bears out its zero.
     *
     * @param digits digits alone
     * @return true for nine or fourteen digits with Luhn's checksum
     */
    public static boolean isOfCompany(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return (digits.length() == SIREN || digits.length() == SIRET) && sum % 10 == 0;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
