package io.github.opendata4j.model.internal.identifier;

/**
 * The number of an establishment in the register SIRENE: the SIREN of its legal entity and five digits more. Luhn's
 * checksum holds for both, except that the establishments of La Poste ran out of numbers: theirs only have a sum of
 * digits that is a multiple of five, but for its seat.
 */
public final class Siret {

    private static final int LENGTH = 14;
    private static final String LA_POSTE = "356000000";
    private static final String SEAT_OF_LA_POSTE = "35600000000048";

    private Siret() {}

    /**
     * Whether a text is a SIRET that may exist.
     *
     * @param text digits, without spaces
     * @return true if the length and both checksums are right
     */
    public static boolean isValid(CharSequence text) {
        if (!Luhn.hasDigits(text, LENGTH)) {
            return false;
        }
        String digits = text.toString();
        if (digits.startsWith(LA_POSTE) && !digits.equals(SEAT_OF_LA_POSTE)) {
            return digits.chars().map(c -> c - '0').sum() % 5 == 0;
        }
        return Luhn.isValid(digits) && Siren.isValid(digits.substring(0, Siren.LENGTH));
    }
}
