package io.github.opendata4j.validation.internal.dataset;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.RuleBundle;
import java.util.List;

/** All rules about descriptions, in the order in which a description is read. Immutable and thread-safe. */
public final class DatasetRules {

    private final RuleBundle words;
    private final List<DatasetRule> rules;

    /**
     * All rules. Takes a moment: the constraints of the model are looked up.
     *
     * @param words severities and texts
     */
    public DatasetRules(RuleBundle words) {
        this.words = words;
        this.rules = List.of(
                new Constraints(),
                new DescriptionRule(),
                new PublisherRule(),
                new LicenceRule(),
                new DiscoveryRule(),
                new FormatRule(),
                new LocalFileRule());
    }

    /**
     * Looks at a dataset.
     *
     * @param dataset what its producer says of it
     * @return what was found
     */
    public Report check(Dataset dataset) {
        Report.Builder report = Report.builder();
        DatasetFindings out = new DatasetFindings(report, words);
        rules.forEach(rule -> rule.check(dataset, out));
        return report.build();
    }
}
