package io.github.opendata4j.validation.internal.dataset;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.report.RuleBundle;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what the rules find in a description and hands it to the report. */
public final class DatasetFindings {

    /** What a rule's message would take for a placeholder or an optional part; a bracket alone is neither. */
    private static final Pattern TEMPLATE = Pattern.compile("\\{([A-Za-z]+)\\}|\\[([^\\[\\]]*)\\]");

    private final Report.Builder report;
    private final RuleBundle rules;

    /**
     * Findings for a report.
     *
     * @param report takes them
     * @param rules severities and texts
     */
    public DatasetFindings(Report.Builder report, RuleBundle rules) {
        this.report = report;
        this.rules = rules;
    }

    /**
     * Reports a member of the description.
     *
     * @param code the rule's code
     * @param pointer where the member is, or would be: a JSON pointer such as {@code /publisher/siren}
     */
    void add(String code, String pointer) {
        add(code, pointer, finding -> finding);
    }

    /**
     * Reports a member of the description.
     *
     * @param code the rule's code
     * @param pointer where the member is, or would be
     * @param details adds parameters
     */
    void add(String code, String pointer, UnaryOperator<Finding.Builder> details) {
        add(code, Location.ofPointer(pointer), details);
    }

    /**
     * Reports something at a place.
     *
     * @param code the rule's code
     * @param place where it is
     * @param details adds parameters
     */
    public void add(String code, Location place, UnaryOperator<Finding.Builder> details) {
        report.add(
                details.apply(Finding.builder(rules.get(code)).location(place)).build());
    }

    /**
     * Reports a member of the description in words of its own.
     *
     * @param code the code of a rule that says nothing in particular
     * @param place where the member is
     * @param message what is wrong with it, in the place of the rule's message
     */
    public void add(String code, Location place, LocalizedText message) {
        Rule general = rules.get(code);
        LocalizedText.Builder plain = LocalizedText.builder();
        message.texts().forEach((language, text) -> plain.put(language, literally(text)));
        Rule particular = Rule.of(code, general.severity(), general.title(), plain.build());
        report.add(Finding.builder(particular).location(place).build());
    }

    private static String literally(String text) {
        return TEMPLATE.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(Objects.requireNonNullElse(part.group(1), "(…)")));
    }

    /**
     * Reports one of the dataset's files.
     *
     * @param code the rule's code
     * @param file the file with its place in the description
     * @param member the member it is about
     */
    public void add(String code, DatasetFile file, String member) {
        add(code, file.place(member), finding -> finding);
    }
}
