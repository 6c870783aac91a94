package io.github.opendata4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import java.util.Map;
import java.util.stream.Collectors;

/** What a finding tells by name must be declared in {@code rule-facts.properties}, with its type. */
final class Declared {

    private Declared() {}

    /** Returns the report, or fails if a finding has a parameter that the catalogue does not promise. */
    static Report requireOnly(Report report) {
        report.findings().forEach(Declared::requireOnly);
        return report;
    }

    private static void requireOnly(Finding finding) {
        Map<String, RuleParameter.Kind> kinds = RuleCatalogue.standard().entry(finding.code()).parameters().stream()
                .collect(Collectors.toMap(RuleParameter::name, RuleParameter::kind));
        assertThat(kinds.keySet())
                .as("parameters of %s declared in rule-facts.properties", finding.code())
                .containsAll(finding.parameters().keySet());
        finding.parameters()
                .forEach((name, value) -> assertThat(kinds.get(name).accepts(value))
                        .as("%s of %s is %s", name, finding.code(), kinds.get(name))
                        .isTrue());
    }
}
