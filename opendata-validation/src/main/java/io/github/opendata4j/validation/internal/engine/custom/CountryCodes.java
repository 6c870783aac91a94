package io.github.opendata4j.validation.internal.engine.custom;

import java.util.HashSet;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

/** Codes of countries and territories (ISO 3166-1), those of the JDK; and which of them the national validator knows. */
final class CountryCodes {

    /** Territories, which that validator's list of 2024 leaves out, and Congo, which it lost. */
    private static final Set<String> UNKNOWN_IN_2024 = Set.of(
            "AI AS BL BM BV CC CG CX FK GF GG GP GS GU HM IM JE KY MF MP MQ MS NC NF PF PM PR RE SJ TC TF TK UM VG VI WF YT"
                    .split(" ", -1));

    private static final Set<String> UNKNOWN_IN_2023 = Set.of("AQ", "AX", "UM");
    private static final Set<String> MISSING_IN_2023_OF_THREE_LETTERS = Set.of("HK", "MO");

    private CountryCodes() {}

    /** The codes of two or three letters. */
    static Set<String> of(IsoCountryCode form) {
        return Locale.getISOCountries(form);
    }

    /** Those of them that the national validator knows, by its list of a year. */
    static Set<String> knownToTheNational(IsoCountryCode form, String year) {
        boolean old = year.equals("2023");
        boolean three = form == IsoCountryCode.PART1_ALPHA3;
        Set<String> unknown = new HashSet<>(old ? UNKNOWN_IN_2023 : UNKNOWN_IN_2024);
        if (old && three) {
            unknown.addAll(MISSING_IN_2023_OF_THREE_LETTERS);
        }
        Set<String> known = new HashSet<>(of(form));
        unknown.forEach(code -> known.remove(three ? ofThreeLetters(code) : code));
        if (old && !three) {
            known.addAll(Set.of("AN", "XK")); // the former Antilles, and Kosovo's code of its users' own
        }
        return known;
    }

    private static String ofThreeLetters(String code) {
        return new Locale.Builder().setRegion(code).build().getISO3Country();
    }
}
