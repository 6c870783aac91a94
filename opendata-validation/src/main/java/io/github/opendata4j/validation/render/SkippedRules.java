package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The checks that a schema asks for and that were not made, by the names that it calls them. */
final class SkippedRules {

    private SkippedRules() {}

    static List<String> of(Report report) {
        Set<String> names = new LinkedHashSet<>();
        for (Finding finding : report.findings()) {
            if (finding.code().equals("rule-skipped")) {
                names.add(name(finding));
            }
        }
        return List.copyOf(names);
    }

    private static String name(Finding finding) {
        return String.valueOf(finding.parameters().getOrDefault("check", ""));
    }
}
