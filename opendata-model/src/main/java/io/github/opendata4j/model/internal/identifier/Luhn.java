package io.github.opendata4j.model.internal.identifier;

/** The checksum of ISO/IEC 7812-1, annex B, which SIREN and SIRET share. */
final class Luhn {

    private Luhn() {}

    /** Whether a text is just so many digits: ASCII ones, no others. */
    static boolean hasDigits(CharSequence text, int count) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == count;
    }

    /** Whether digits pass: every second one from the right counts double, its own digits summed. */
    static boolean isValid(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
