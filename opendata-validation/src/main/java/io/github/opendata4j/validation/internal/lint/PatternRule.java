package io.github.opendata4j.validation.internal.lint;

import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.Constraint.PatternConstraint;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.internal.pattern.CellPattern;
import io.github.opendata4j.validation.internal.pattern.PatternRisk;
import java.util.regex.PatternSyntaxException;

/** Patterns that are none, and patterns that may take longer than anyone waits. */
final class PatternRule implements LintRule {

    @Override
    public void check(TableSchema schema, LintFindings out) {
        for (FieldPlace place : FieldPlace.of(schema)) {
            place.field().constraints().stream()
                    .filter(PatternConstraint.class::isInstance)
                    .map(PatternConstraint.class::cast)
                    .forEach(pattern -> check(pattern.regex(), place, out));
        }
    }

    private static void check(String regex, FieldPlace place, LintFindings out) {
        try {
            if (isRisky(regex, CellPattern.compile(regex))) {
                out.field(
                        "schema-pattern-risky",
                        place,
                        "/constraints/pattern",
                        finding -> finding.with("pattern", shortened(regex)));
            }
        } catch (PatternSyntaxException e) {
            out.field(
                    "schema-pattern-invalid",
                    place,
                    "/constraints/pattern",
                    finding -> finding.severity(Severity.ERROR).with("pattern", shortened(regex)));
        }
    }

    /** What an automaton does takes no longer whatever the cell. */
    private static boolean isRisky(String regex, CellPattern pattern) {
        PatternRisk risk = PatternRisk.of(regex);
        return pattern.automaton().isEmpty() && (risk.isTooLarge() || risk.isUnstoppable() || risk.hasNestedRepeats());
    }

    private static String shortened(String regex) {
        return regex.length() <= 300 ? regex : regex.substring(0, 300) + "…";
    }
}
