package io.github.opendata4j.examples.quickstart;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells on the screen what the quickstart does, step by step. */
final class Story {
    private final PrintStream screen;
    private int steps;

    Story(PrintStream screen) {
        this.screen = screen;
    }

    /** Says what it is about. */
    void title(String line) {
        screen.println(line);
    }

    /** Begins the next step. */
    void step(String title) {
        steps++;
        screen.println();
        screen.println(steps + ". " + title);
    }

    /** Says something about the step. */
    void say(String line) {
        screen.println("   " + line);
    }

    /** Says whether a report lets its file or dataset pass. */
    void verdict(Report report) {
        say(report.isValid() ? "Valid." : "Refused.");
    }

    /** Says in which columns, and in how many rows, a report finds some kind of fault. */
    void faults(String kind, Report report, Predicate<String> codes) {
        Map<String, Long> rowsByColumn = report.findings().stream()
                .filter(finding -> codes.test(finding.code()))
                .collect(Collectors.groupingBy(Story::column, LinkedHashMap::new, Collectors.counting()));
        say(kind + ": "
                + rowsByColumn.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + (entry.getValue() > 1 ? " in " + entry.getValue() + " rows" : ""))
                        .collect(Collectors.joining(", ")));
    }

    private static String column(Finding finding) {
        return finding.location()
                .field()
                .orElseGet(() -> either(finding.parameters().get("fields")));
    }

    /** What a check of several columns together is about. */
    private static String either(@Nullable Object fields) {
        return fields instanceof List<?> names
                ? names.stream().map(String::valueOf).collect(Collectors.joining(" or "))
                : "the table";
    }

    /** An amount as the French write it. */
    static String euros(BigDecimal amount) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(amount) + " €";
    }
}
