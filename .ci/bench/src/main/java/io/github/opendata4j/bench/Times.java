package io.github.opendata4j.bench;

import java.util.ArrayList;
import java.util.List;

/** How long each turn took. */
final class Times {
    private final List<Double> seconds = new ArrayList<>();

    void add(double turn) {
        seconds.add(turn);
    }

    double median() {
        return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
    }
}
