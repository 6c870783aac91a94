package io.github.opendata4j.validation.internal.engine.custom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lists of INSEE's official geographic code (code officiel géographique) as of 1 January 2024. Each is read once, when a
 * check first asks for it: a table of which nobody asks costs nothing.
 */
final class GeographicCode {

    /** The year of the lists. */
    static final String YEAR = "2024";

    private static final Pattern COLLECTIVITY = Pattern.compile("(?:97[578]|98)[0-9]+");

    private GeographicCode() {}

    /** Codes of communes, of those within them, of municipal districts, and of collectivities overseas. */
    static boolean isCommune(String code) {
        return Communes.LIST.namesByCode.containsKey(code);
    }

    /** Whether a code is of a place in a collectivity overseas, which are no départements. */
    static boolean isInCollectivity(String code) {
        return COLLECTIVITY.matcher(code).matches();
    }

    /** Names of what {@link #isCommune} has codes of. */
    static Set<String> communeNames() {
        return Communes.LIST.names(code -> true);
    }

    /** Those of them that are in a département. */
    static Set<String> communeNamesInDepartements() {
        return Communes.LIST.names(code -> !isInCollectivity(code));
    }

    /** Names of départements and of collectivities overseas. */
    static Set<String> departementNames() {
        return CodesAndNames.read("departements-2024.csv").names(code -> true);
    }

    /** Names of régions. */
    static Set<String> regionNames() {
        return CodesAndNames.read("regions-2024.csv").names(code -> true);
    }

    /** Not read before it is asked for. */
    private static final class Communes {
        static final CodesAndNames LIST = CodesAndNames.read("communes-2024.csv");

        private Communes() {}
    }

    /** A code may have several names: of a commune and of one within it. */
    private record CodesAndNames(Map<String, List<String>> namesByCode) {

        Set<String> names(Predicate<String> codes) {
            Set<String> names = new HashSet<>();
            namesByCode.forEach((code, namesOfOne) -> {
                if (codes.test(code)) {
                    names.addAll(namesOfOne);
                }
            });
            return names;
        }

        static CodesAndNames read(String resource) {
            Map<String, List<String>> namesByCode = new HashMap<>();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(GeographicCode.class.getResourceAsStream(resource), resource),
                    StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    int comma = line.indexOf(',');
                    namesByCode.merge(
                            line.substring(0, comma), List.of(line.substring(comma + 1)), CodesAndNames::both);
                });
            } catch (IOException e) {
                throw new UncheckedIOException(resource, e);
            }
            return new CodesAndNames(namesByCode);
        }

        private static List<String> both(List<String> some, List<String> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }
    }
}
