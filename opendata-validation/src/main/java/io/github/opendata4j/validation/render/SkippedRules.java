package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import java.util.List;

/** The checks that a schema asks for and that were not made, by the names that it calls them. */
final class SkippedRules {

    private SkippedRules() {}

    static List<String> of(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.code().equals("rule-skipped"))
                .map(SkippedRules::name)
                .distinct()
                .toList();
    }

    private static String name(Finding finding) {
        return String.valueOf(finding.parameters().getOrDefault("check", ""));
    }
}
