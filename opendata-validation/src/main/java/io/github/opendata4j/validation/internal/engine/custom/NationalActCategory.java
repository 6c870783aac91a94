package io.github.opendata4j.validation.internal.engine.custom;

import java.util.Locale;
import java.util.Set;

/**
 * The subject of an act as the national validator takes it: what stands before the slash, or all but the last character
 * where there is none, is one of the families; a blank right behind any slash is wrong.
 */
final class NationalActCategory {

    private static final Set<String> FAMILIES = Set.of(
            "commande publique",
            "urbanisme",
            "domaine et patrimoine",
            "fonction publique",
            "institutions et vie politique",
            "libertes publiques et pouvoirs de police",
            "finances locales",
            "domaines de competences par themes",
            "autres domaines de competences");

    private static final String ACCENTED = "èéêëàáâãäåìíîïòóôõöùúûü";
    private static final String PLAIN = "eeeeaaaaaaiiiiooooouuuu";

    private NationalActCategory() {}

    static boolean isValid(String text) {
        int slash = text.indexOf('/');
        int end = slash >= 0 ? slash : Math.max(0, text.length() - 1);
        return !text.contains("/ ") && FAMILIES.contains(plain(text.substring(0, end)));
    }

    private static String plain(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            int at = ACCENTED.indexOf(c);
            result.append(at < 0 ? c : PLAIN.charAt(at));
        }
        return result.toString();
    }
}
