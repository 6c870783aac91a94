package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.internal.identifier.InseeCommune;
import java.util.regex.Pattern;

/** Codes of French administrations: by their form, and by their list where it is short and seldom changes. */
final class FrenchCodes {

    private static final Pattern RNA = Pattern.compile("W[0-9]{9}");

    /** Without the letters and the digit that are mistaken for others. */
    private static final Pattern RNB = Pattern.compile("[1-9A-HJ-NP-TV-Z]{12}");

    /** La Poste: a département, overseas three digits of it, military sectors 00; Monaco is 980. */
    private static final Pattern POSTAL_CODE = Pattern.compile("(?:0[1-9]|[1-8][0-9]|9[0-8])[0-9]{3}");

    /** Departements and what is overseas; Corsica has two, and no 20. */
    private static final Pattern DEPARTEMENT =
            Pattern.compile("0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[46-9]");

    private FrenchCodes() {}

    static boolean isRna(String text) {
        return RNA.matcher(text).matches();
    }

    static boolean isRnb(String text) {
        return RNB.matcher(text).matches();
    }

    static boolean isPostalCode(String text) {
        return POSTAL_CODE.matcher(text).matches();
    }

    static boolean isCommune(String text) {
        return InseeCommune.isValid(text);
    }

    static boolean isDepartement(String text) {
        return DEPARTEMENT.matcher(text).matches();
    }
}
