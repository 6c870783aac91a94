package io.github.opendata4j.model.internal.identifier;

import java.util.regex.Pattern;

/**
 * The number by which a French undertaking is known for value added tax in the whole Union: {@code FR}, a key of two
 * characters, a SIREN. A key of digits follows from the SIREN; for keys with letters (never {@code I} or {@code O}) no
 * rule is published, so that their form alone is looked at. Undertakings of Monaco have a number of their own, which
 * begins with {@code 000}, in the place of a SIREN.
 */
public final class FrenchVat {

    private static final Pattern FORM = Pattern.compile("FR[0-9A-HJ-NP-Z]{2}[0-9]{9}");
    private static final String MONACO = "000";
    private static final int KEY = 2;
    private static final int NUMBER = 4;
    private static final int MODULUS = 97;

    private FrenchVat() {}

    /**
     * Whether a text is a French VAT number that may exist.
     *
     * @param text thirteen characters, without spaces
     * @return true if the form, the key and the SIREN's checksum are right
     */
    public static boolean isValid(CharSequence text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        String number = text.subSequence(NUMBER, text.length()).toString();
        return (number.startsWith(MONACO) || Siren.isValid(number))
                && keyFits(text.subSequence(KEY, NUMBER).toString(), number);
    }

    private static boolean keyFits(String key, String number) {
        if (!key.chars().allMatch(Character::isDigit)) {
            return true;
        }
        return Integer.parseInt(key) == (12 + 3 * (Integer.parseInt(number) % MODULUS)) % MODULUS;
    }
}
