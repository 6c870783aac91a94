package io.github.opendata4j.client.udata;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What udata thinks of a dataset's description: a score, and the criteria that make it. Which criteria there are depends
 * on the dataset, such as those of resources on whether it has any.
 *
 * @param score from 0 to 1, the share of nine criteria that hold
 * @param criteria whether each holds, by udata's name of it, such as {@code temporal_coverage}
 */
public record Quality(double score, Map<String, Boolean> criteria) {

    /** Takes a copy of the criteria. */
    public Quality {
        criteria = Collections.unmodifiableMap(new TreeMap<>(criteria));
    }

    static Quality of(Told told) {
        Map<String, Boolean> criteria = new TreeMap<>();
        told.members().forEach((name, value) -> {
            if (value instanceof Boolean holds) {
                criteria.put(name, holds);
            }
        });
        double score = told.number("score").map(Number::doubleValue).orElse(0.0);
        return new Quality(score, criteria);
    }

    /** {@return the criteria that do not hold, by udata's names, in alphabetical order} */
    public List<String> missing() {
        return criteria.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
