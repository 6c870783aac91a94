package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.testing.FaultProxy;
import io.github.opendata4j.client.testing.FaultProxy.Fault;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What came of the faults, as the tables in docs/udata.md tell it. Thread-safe. */
final class FaultTally {
    private static final class Counts {
        private int publications;
        private int requests;
        private int spoiled;
        private int failed;
        private int completed;
    }

    private final Map<Fault, Counts> counts = new EnumMap<>(Fault.class);
    private final Map<String, int[]> byRequest = new TreeMap<>();
    private final List<String> doubled = new ArrayList<>();
    private final List<String> halfPublic = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    private Counts of(Fault fault) {
        return counts.computeIfAbsent(fault, any -> new Counts());
    }

    synchronized void published(Fault fault, int requests, DatasetRequests of) {
        Counts those = of(fault);
        those.publications++;
        those.requests += requests;
        those.spoiled += of.spoiled().size();
        of.spoiled()
                .forEach(step -> byRequest
                        .computeIfAbsent(step.request(), any -> new int[Fault.values().length])[fault.ordinal()]++);
    }

    /** Datasets of which the publication says that they did not go through. */
    synchronized void failed(Fault fault, long datasets) {
        of(fault).failed += (int) datasets;
    }

    synchronized void completed(Fault fault) {
        of(fault).completed++;
    }

    synchronized void doubled(String what) {
        doubled.add(what);
    }

    synchronized void halfPublic(String what) {
        halfPublic.add(what);
    }

    synchronized void lost(String what) {
        lost.add(what);
    }

    synchronized void requireNone() {
        assertThat(doubled).as("datasets that are there twice").isEmpty();
        assertThat(halfPublic).as("datasets that are public and not whole").isEmpty();
        assertThat(lost).as("fields that were lost").isEmpty();
        assertThat(counts.values())
                .as("second runs that completed the first")
                .isNotEmpty()
                .allSatisfy(those -> assertThat(those.completed).isEqualTo(those.publications));
    }

    /** A row for each fault, and a row for each kind of request. */
    @Override
    public synchronized String toString() {
        StringBuilder table = new StringBuilder(
                "| fault | publications | requests | spoiled | datasets told as failed | completed |\n|---|---|---|---|---|---|\n");
        counts.forEach((fault, those) -> table.append(String.format(
                "| %s | %d | %d | %d | %d | %d |%n",
                name(fault), those.publications, those.requests, those.spoiled, those.failed, those.completed)));
        table.append("\n| request |");
        for (Fault fault : FaultProxy.Fault.values()) {
            table.append(' ').append(name(fault)).append(" |");
        }
        table.append("\n|---|---|---|---|---|\n");
        byRequest.forEach((request, by) -> {
            table.append("| `").append(request).append("` |");
            for (int count : by) {
                table.append(' ').append(count).append(" |");
            }
            table.append('\n');
        });
        return table + "doubled " + doubled.size() + ", half public " + halfPublic.size() + ", lost fields "
                + lost.size();
    }

    private static String name(Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
