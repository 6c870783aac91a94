package io.github.opendata4j.validation.internal.lint;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.table.SchemaException;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Takes what the rules find in a schema and hands it to the report. */
final class LintFindings {

    private final Report.Builder report;
    private final Function<String, Rule> rules;

    LintFindings(Report.Builder report, Function<String, Rule> rules) {
        this.report = report;
        this.rules = rules;
    }

    /** Gives the rule of a code. */
    Function<String, Rule> rules() {
        return rules;
    }

    /** Reports the schema as a whole. */
    void schema(String code, String pointer, UnaryOperator<Finding.Builder> details) {
        add(code, Location.ofPointer(pointer), details);
    }

    /** Reports a field; {@code member} is what follows its pointer, such as {@code /constraints/pattern}. */
    void field(String code, FieldPlace place, String member, UnaryOperator<Finding.Builder> details) {
        Location at = Location.builder()
                .pointer(place.pointer() + member)
                .field(place.name())
                .build();
        add(code, at, details);
    }

    private void add(String code, Location at, UnaryOperator<Finding.Builder> details) {
        report.add(
                details.apply(Finding.builder(rules.apply(code)).location(at)).build());
    }

    /** What a schema should have had in its place, in the words of whoever reads of it. */
    static LocalizedText expected(SchemaException fault) {
        return Bilingual.text(fault.expected(Locale.FRENCH), fault.expected(Locale.ENGLISH));
    }

    /** What it had. */
    static LocalizedText actual(SchemaException fault) {
        return Bilingual.text(fault.actual(Locale.FRENCH), fault.actual(Locale.ENGLISH));
    }

    /** A name as a step of a JSON pointer. */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
