package io.github.opendata4j.validation.internal.lint;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.table.SchemaException;
import io.github.opendata4j.model.table.TableSchema;
import java.util.List;
import java.util.function.Function;

/** All that schemas are looked at for. Immutable. */
public final class SchemaLint {

    private static final List<LintRule> RULES = List.of(
            new MemberRule(),
            new TypeRule(),
            new ConstraintRule(),
            new PatternRule(),
            new FieldNameRule(),
            new KeyRule(),
            new ExampleRule(),
            new CustomCheckRule(),
            new VersionRule());

    private final Function<String, Rule> rules;

    /**
     * With the words for what is found.
     *
     * @param rules gives the rule of a code
     */
    public SchemaLint(Function<String, Rule> rules) {
        this.rules = rules;
    }

    /**
     * Looks at a schema.
     *
     * @param schema the schema
     * @return what is wrong with it
     */
    public Report check(TableSchema schema) {
        Report.Builder report = Report.builder(Report.ALL_SAMPLES);
        report.schema(schema.reference());
        LintFindings out = new LintFindings(report, rules);
        RULES.forEach(rule -> rule.check(schema, out));
        return report.build();
    }

    /**
     * Says why a schema could not be read.
     *
     * @param e what was thrown
     * @return a report with that alone
     */
    public Report unreadable(SchemaException e) {
        Report.Builder report = Report.builder();
        String code = e.pointer().isEmpty() ? "schema-unreadable" : "schema-invalid";
        new LintFindings(report, rules)
                .schema(
                        code,
                        e.pointer(),
                        finding -> finding.with("position", e.pointer())
                                .with("expected", LintFindings.expected(e))
                                .with("actual", LintFindings.actual(e)));
        return report.build();
    }
}
