package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.internal.identifier.FrenchVat;
import io.github.opendata4j.model.internal.identifier.Siren;
import io.github.opendata4j.model.internal.identifier.Siret;
import io.github.opendata4j.validation.internal.engine.suggest.Blanks;

/** SIREN, SIRET and VAT numbers as tables may write them: in groups, with blanks or dots between the digits. */
final class FrenchNumbers {

    private FrenchNumbers() {}

    /**
     * Whether a text is a SIREN, blanks and dots set aside.
     *
     * @param text as typed
     * @return whether it has nine digits and a right checksum
     */
    static boolean isSiren(String text) {
        return Siren.isValid(compact(text));
    }

    /**
     * Whether a text is a SIRET, blanks and dots set aside.
     *
     * @param text as typed
     * @return whether it has fourteen digits and right checksums
     */
    static boolean isSiret(String text) {
        return Siret.isValid(compact(text));
    }

    /**
     * Whether a text is a French VAT number, blanks and dots set aside.
     *
     * @param text as typed
     * @return whether it has FR, a key and a SIREN that fit each other
     */
    static boolean isVat(String text) {
        return FrenchVat.isValid(compact(text));
    }

    private static String compact(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' || Blanks.isBlank(c) || isFullWidth(c)) {
                return narrow(Blanks.remove(text).replace(".", ""));
            }
        }
        return text; // almost always
    }

    private static boolean isFullWidth(char c) {
        return c >= '\uff10' && c <= '\uff19';
    }

    /** Digits as wide as Chinese characters stand for those of ASCII. */
    private static String narrow(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            result.append(isFullWidth(c) ? (char) (c - '\uff10' + '0') : c);
        }
        return result.toString();
    }
}
