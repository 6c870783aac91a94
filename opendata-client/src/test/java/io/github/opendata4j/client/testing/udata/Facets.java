package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Counts of the values that are found. What one parameter asks for is left out where its own values are counted, so that one
 * sees what else could be chosen; not of tags.
 */
final class Facets {
    private final List<Map<String, Object>> worded;
    private final Collection<String> parameters;
    private final BiPredicate<Map<String, Object>, String> matches;
    private final Map<String, Object> shown = new LinkedHashMap<>();

    /** Of the things that have the words; {@code matches} says whether one has what a parameter asks for. */
    Facets(
            List<Map<String, Object>> worded,
            Collection<String> parameters,
            BiPredicate<Map<String, Object>, String> matches) {
        this.worded = worded;
        this.parameters = parameters;
        this.matches = matches;
    }

    void count(String name, Function<Map<String, Object>, Stream<?>> values) {
        count(name, name, values);
    }

    void count(String parameter, String name, Function<Map<String, Object>, Stream<?>> values) {
        List<Map<String, Object>> counted = without(parameter.equals("tag") ? "" : parameter);
        Map<String, Long> counts = new TreeMap<>();
        counted.forEach(one -> values.apply(one).forEach(value -> counts.merge(value.toString(), 1L, Long::sum)));
        List<Object> told = Doc.list(Doc.of("name", "all", "count", (long) counted.size()));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> told.add(Doc.of("name", entry.getKey(), "count", entry.getValue())));
        shown.put(name, told);
    }

    /** All that is in memory has been written today. */
    void ranges() {
        long all = without("last_update_range").size();
        List<Object> told = new ArrayList<>();
        Stream.of("all", "last_3_years", "last_12_months", "last_30_days")
                .forEach(range -> told.add(Doc.of("name", range, "count", all)));
        shown.put("last_update", told);
    }

    private List<Map<String, Object>> without(String parameter) {
        return worded.stream()
                .filter(one -> parameters.stream().allMatch(name -> name.equals(parameter) || matches.test(one, name)))
                .toList();
    }

    Map<String, Object> shown() {
        return shown;
    }
}
