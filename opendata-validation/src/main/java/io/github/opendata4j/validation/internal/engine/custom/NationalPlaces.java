package io.github.opendata4j.validation.internal.engine.custom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lists of places as the national validator has them. It knows communes of départements only, in 2023 and 2024, of which
 * the former is no list that INSEE published; postal codes without those of business mail (CEDEX), and the first four
 * signs of the tax office's codes of streets.
 */
final class NationalPlaces {

    private static final String OLD = "2023";

    private static final Pattern CODE = Pattern.compile("[0-9AB]{5}");

    private NationalPlaces() {}

    /** Codes of communes; every year but 2023 is the latest, 2024. */
    static Set<String> communeCodes(String year) {
        Set<String> codes = communes().codes();
        return year.equals(OLD) ? old(codes, true) : codes;
    }

    /** Names of communes. */
    static Set<String> communeNames(String year) {
        Set<String> names = communes().names();
        return year.equals(OLD) ? old(names, false) : names;
    }

    private static Communes communes() {
        return Communes.of("2024").orElseThrow().inDepartements();
    }

    private static Set<String> old(Set<String> list, boolean codes) {
        for (String line : ListFile.lines("national-communes-2023.csv")) {
            String text = line.substring(2);
            if (CODE.matcher(text).matches() == codes) {
                if (line.charAt(0) == '+') {
                    list.add(text);
                } else {
                    list.remove(text);
                }
            }
        }
        return list;
    }

    /** Names of cantons; three were missing in 2023. */
    static Set<String> cantons(String year) {
        Set<String> names = new HashSet<>(ListFile.lines("cantons-2024.csv"));
        if (year.equals(OLD)) {
            names.removeAll(Set.of("Lyon", "Osmery", "Paris"));
        }
        return names;
    }

    /** Names of countries and of territories abroad, 2024. */
    static Set<String> countries() {
        return new HashSet<>(ListFile.lines("countries-2024.csv"));
    }

    /** The list of its own time, of which some of the later list are missing, and all of the Pacific. */
    static Set<String> postalCodes() {
        Set<String> codes = new HashSet<>();
        ListFile.lines("postal-codes-2025.txt").forEach(line -> codes.addAll(postalCodes(line)));
        for (String line : ListFile.lines("national-postal-codes.txt")) {
            List<String> some = postalCodes(line.substring(1));
            if (line.charAt(0) == '+') {
                codes.addAll(some);
            } else {
                some.forEach(codes::remove);
            }
        }
        codes.removeIf(code -> code.startsWith("98"));
        return codes;
    }

    /** Of the first two digits, and the last three of each. */
    private static List<String> postalCodes(String line) {
        List<String> codes = new ArrayList<>();
        for (int at = 3; at < line.length(); at += 4) {
            codes.add(line.substring(0, 2) + line.substring(at, at + 3));
        }
        return codes;
    }

    /** The first four signs of codes of streets. */
    static Set<String> streets() {
        Set<String> codes = new HashSet<>();
        for (String line : ListFile.lines("fantoir.txt")) {
            for (int at = 3; at < line.length(); at += 6) {
                int last = Integer.parseInt(line.substring(at + 3, at + 5));
                for (int number = Integer.parseInt(line.substring(at, at + 2)); number <= last; number++) {
                    codes.add(line.substring(0, 2) + number / 10 + number % 10);
                }
            }
        }
        return codes;
    }
}
