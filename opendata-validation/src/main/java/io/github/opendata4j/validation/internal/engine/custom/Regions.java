package io.github.opendata4j.validation.internal.engine.custom;

import java.util.HashSet;
import java.util.Set;

/**
 * Régions by INSEE's code and by name, of a year: those of before 2016, those of today, which had names of their own for
 * that year, and today's where no year is asked for.
 */
final class Regions {

    /** What was made into others on 1 January 2016. */
    private static final Set<String> FORMER_CODES =
            Set.of("21", "22", "23", "25", "26", "31", "41", "42", "43", "54", "72", "73", "74", "82", "83", "91");

    private static final Set<String> FORMER_NAMES = Set.of(
            "Alsace",
            "Aquitaine",
            "Auvergne",
            "Basse-Normandie",
            "Bourgogne",
            "Centre",
            "Champagne-Ardenne",
            "Franche-Comté",
            "Haute-Normandie",
            "Languedoc-Roussillon",
            "Limousin",
            "Lorraine",
            "Midi-Pyrénées",
            "Nord-Pas-de-Calais",
            "Picardie",
            "Poitou-Charentes",
            "Rhône-Alpes");

    /** What they were made into, with the names of that year. */
    private static final Set<String> NEW_CODES = Set.of("27", "28", "32", "44", "75", "76", "84");

    private static final Set<String> NAMES_OF_2016 = Set.of(
            "Alsace-Champagne-Ardenne-Lorraine",
            "Aquitaine-Limousin-Poitou-Charentes",
            "Languedoc-Roussillon-Midi-Pyrénées",
            "Nord-Pas-de-Calais-Picardie");

    private static final Set<String> NAMES_SINCE_2017 =
            Set.of("Grand Est", "Nouvelle-Aquitaine", "Occitanie", "Hauts-de-France");

    private static final Set<String> OTHER_NEW_NAMES =
            Set.of("Auvergne-Rhône-Alpes", "Bourgogne-Franche-Comté", "Centre-Val de Loire", "Normandie");

    private static final Set<String> UNCHANGED_CODES =
            Set.of("01", "02", "03", "04", "06", "11", "24", "52", "53", "93", "94");

    private Regions() {}

    static Set<String> codes(String year) {
        Set<String> codes = new HashSet<>(UNCHANGED_CODES);
        codes.addAll(isBefore2016(year) ? FORMER_CODES : NEW_CODES);
        return codes;
    }

    static Set<String> names(String year) {
        Set<String> names = ListFile.names("regions-2024.csv");
        if (isBefore2016(year)) {
            names.removeAll(NAMES_SINCE_2017);
            names.removeAll(OTHER_NEW_NAMES);
            names.addAll(FORMER_NAMES);
        } else if (year.equals("2016")) {
            names.removeAll(NAMES_SINCE_2017);
            names.addAll(NAMES_OF_2016);
        }
        return names;
    }

    private static boolean isBefore2016(String year) {
        return year.matches("[0-9]{4}") && year.compareTo("2016") < 0;
    }
}
