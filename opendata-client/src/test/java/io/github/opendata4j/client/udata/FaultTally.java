package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.testing.FaultProxy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What came of the faults, as the table in docs/udata.md tells it. */
final class FaultTally {
    private final Map<FaultProxy.Fault, int[]> counts = new EnumMap<>(FaultProxy.Fault.class);
    private final List<String> doubled = new ArrayList<>();
    private final List<String> halfPublic = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private int completed;

    private int[] of(FaultProxy.Fault fault) {
        return counts.computeIfAbsent(fault, any -> new int[4]);
    }

    void passed(FaultProxy.Fault fault, int requests, int spoiled) {
        of(fault)[0]++;
        of(fault)[1] += requests;
        of(fault)[2] += spoiled;
    }

    void failed(FaultProxy.Fault fault) {
        of(fault)[3]++;
    }

    void completed() {
        completed++;
    }

    void doubled(String what) {
        doubled.add(what);
    }

    void halfPublic(String what) {
        halfPublic.add(what);
    }

    void lost(String what) {
        lost.add(what);
    }

    void requireNone() {
        assertThat(doubled).as("datasets that are there twice").isEmpty();
        assertThat(halfPublic).as("datasets that are public and not whole").isEmpty();
        assertThat(lost).as("fields that were lost").isEmpty();
        assertThat(completed)
                .as("second runs that completed the first")
                .isEqualTo(counts.values().stream().mapToInt(one -> one[0]).sum());
        assertThat(counts.values())
                .as("faults that took place")
                .allSatisfy(one -> assertThat(one[2]).isPositive());
    }

    /** A row of the table for each fault. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(
                "| fault | publications | requests | spoiled | told as failed |\n|---|---|---|---|---|\n");
        counts.forEach((fault, one) -> table.append(String.format(
                "| %s | %d | %d | %d | %d |%n",
                fault.name().toLowerCase(Locale.ROOT).replace('_', '-'), one[0], one[1], one[2], one[3])));
        return table + "doubled " + doubled.size() + ", half public " + halfPublic.size() + ", lost fields "
                + lost.size() + ", completed by the next run " + completed;
    }
}
