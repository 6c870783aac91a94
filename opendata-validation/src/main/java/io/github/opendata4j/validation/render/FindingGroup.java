package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Report.Count;
import io.github.opendata4j.model.report.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a report has to say about one rule in one field: how often, and the findings that were kept.
 *
 * @param count the exact number
 * @param findings the samples, in the order of the report; may be none
 */
record FindingGroup(Count count, List<Finding> findings) {

    /** The groups of a report, errors before the rest, else in the order of the report. */
    static List<FindingGroup> of(Report report) {
        Map<Object, List<Finding>> samples = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            Object key =
                    key(finding.code(), finding.severity(), finding.location().field());
            samples.computeIfAbsent(key, unused -> new ArrayList<>()).add(finding);
        }
        return report.counts().stream()
                .map(count -> new FindingGroup(
                        count, samples.getOrDefault(key(count.code(), count.severity(), count.field()), List.of())))
                .sorted(Comparator.comparing(FindingGroup::severity))
                .toList();
    }

    private static Object key(String code, Severity severity, Optional<String> field) {
        return List.of(code, severity, field);
    }

    Severity severity() {
        return count.severity();
    }

    Remedy remedy() {
        return Remedies.of(count.code(), count.severity());
    }

    /** The rule's title; its code where no sample was kept. */
    String title(Locale locale) {
        return findings.stream()
                .findFirst()
                .map(finding -> finding.title(locale))
                .orElse(count.code());
    }

    /** The message, if all samples have the same. */
    Optional<String> message(Locale locale) {
        List<String> messages = findings.stream()
                .map(finding -> finding.message(locale))
                .distinct()
                .limit(2)
                .toList();
        return messages.size() == 1 ? Optional.of(messages.get(0)) : Optional.empty();
    }

    /** How many findings there are beyond the samples. */
    long unseen() {
        return count.count() - findings.size();
    }

    /** Whether at least one of the samples has what is asked for. */
    boolean any(Function<Finding, Optional<?>> part) {
        return findings.stream().map(part).anyMatch(Optional::isPresent);
    }
}
