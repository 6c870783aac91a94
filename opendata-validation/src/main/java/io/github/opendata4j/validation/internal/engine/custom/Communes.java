package io.github.opendata4j.validation.internal.engine.custom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Communes in INSEE's official geographic code (code officiel géographique) of 1 January of a year, with those within
 * them (associated, delegated), municipal districts, and collectivities overseas. There is one list, of 2024, and what
 * other years have otherwise; both are read when a check first asks for them.
 *
 * <pre>{@code
 * Communes.of("2024").get().codes().contains("07010"); // true: Annonay
 * }</pre>
 */
final class Communes {

    /** The last one that there is here. */
    static final String NEWEST = "2026";

    private static final Set<String> YEARS = Set.of("2019", "2021", "2022", "2023", "2024", "2025", NEWEST);

    private static final Pattern COLLECTIVITY = Pattern.compile("(?:97[578]|98)[0-9]+");

    private final Set<Place> places;

    private Communes(Set<Place> places) {
        this.places = places;
    }

    /** Those of a year, if its list is here; {@code latest} is the last one that is. */
    static Optional<Communes> of(String year) {
        String wanted = year.equals("latest") ? NEWEST : year;
        return YEARS.contains(wanted) ? Optional.of(new Communes(places(Integer.parseInt(wanted)))) : Optional.empty();
    }

    /** Those in a département: collectivities overseas are in none. */
    Communes inDepartements() {
        Set<Place> kept = new HashSet<>(places);
        kept.removeIf(place -> COLLECTIVITY.matcher(place.code).matches());
        return new Communes(kept);
    }

    Set<String> codes() {
        return all(Place::code);
    }

    Set<String> names() {
        return all(Place::name);
    }

    private Set<String> all(Function<Place, String> part) {
        Set<String> parts = new HashSet<>(2 * places.size());
        places.forEach(place -> parts.add(part.apply(place)));
        return parts;
    }

    private static Set<Place> places(int year) {
        Set<Place> places = new HashSet<>(Lists.OF_2024);
        for (Change change : Lists.CHANGES) {
            if (change.first <= year && year <= change.last) {
                if (change.more) {
                    places.add(change.place);
                } else {
                    places.remove(change.place);
                }
            }
        }
        return places;
    }

    /** A code may have several names: of a commune and of one within it. */
    private record Place(String code, String name) {

        static Place of(String line) {
            int comma = line.indexOf(',');
            return new Place(line.substring(0, comma), line.substring(comma + 1));
        }
    }

    /** What a list has more or less than that of 2024, from one year to another. */
    private record Change(boolean more, int first, int last, Place place) {

        static Change of(String line) {
            String[] parts = line.split(",", 4);
            return new Change(
                    parts[0].equals("+"), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Place.of(parts[3]));
        }
    }

    /** Not read before they are asked for. */
    private static final class Lists {
        static final List<Place> OF_2024 = read("communes-2024.csv", Place::of);
        static final List<Change> CHANGES = read("communes-changes.csv", Change::of);

        private Lists() {}

        private static <T> List<T> read(String resource, Function<String, T> reader) {
            List<T> all = new ArrayList<>();
            ListFile.lines(resource).forEach(line -> all.add(reader.apply(line)));
            return all;
        }
    }
}
