package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.report.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts changes, keeps the first of each kind, and passes all of them on. */
final class ChangeLog {

    /** How many changes of each rule and field are kept. */
    static final int SAMPLES = 100;

    private final ChangeListener listener;
    private final Map<Kind, Long> counts = new LinkedHashMap<>();
    private final List<Change> samples = new ArrayList<>();

    ChangeLog(ChangeListener listener) {
        this.listener = listener;
    }

    private record Kind(String rule, Optional<String> field) {}

    void add(Location place, String before, String after, String rule) throws IOException {
        Change change = new Change(place, before, after, rule);
        long count = counts.merge(new Kind(rule, place.field()), 1L, Long::sum);
        if (count <= SAMPLES) {
            samples.add(change);
        }
        listener.changed(change);
    }

    void done() throws IOException {
        listener.done();
    }

    List<ChangeCount> counts() {
        return counts.entrySet().stream()
                .map(entry ->
                        new ChangeCount(entry.getKey().rule(), entry.getKey().field(), entry.getValue()))
                .toList();
    }

    List<Change> samples() {
        return List.copyOf(samples);
    }
}
