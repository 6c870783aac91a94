package io.github.opendata4j.model.internal.identifier;

/** The number of a legal entity in the register SIRENE: nine digits, the last of which checks the others. */
public final class Siren {

    static final int LENGTH = 9;

    private Siren() {}

    /**
     * Whether a text is a SIREN that may exist.
     *
     * @param text digits, without spaces
     * @return true if the length and the checksum are right
     */
    public static boolean isValid(CharSequence text) {
        return Luhn.hasDigits(text, LENGTH) && Luhn.isValid(text);
    }
}
