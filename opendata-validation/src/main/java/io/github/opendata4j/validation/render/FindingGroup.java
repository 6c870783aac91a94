package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Report.Count;
import io.github.opendata4j.model.report.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a report has to say about one rule in one field: how often, and the findings that were kept. What is wrong with
 * the header is said once for all columns, since ten missing columns have one cause and one remedy.
 *
 * @param kind the rule, as it is counted
 * @param count the exact number
 * @param findings the samples, in the order of the report; may be none
 */
record FindingGroup(Kind kind, long count, List<Finding> findings) {

    /**
     * What makes a group.
     *
     * @param code the rule's code
     * @param severity the severity
     * @param field the field; empty where it is about none, or about the header
     */
    record Kind(String code, Severity severity, Optional<String> field) {
        static Kind of(Count count) {
            return of(count.code(), count.severity(), count.field());
        }

        static Kind of(Finding finding) {
            return of(finding.code(), finding.severity(), finding.location().field());
        }

        private static Kind of(String code, Severity severity, Optional<String> field) {
            return new Kind(code, severity, isLabel(code) ? Optional.empty() : field);
        }

        /** Written out, as what a record has by itself takes long to make at the first call. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Kind that
                    && code.equals(that.code)
                    && severity == that.severity
                    && field.equals(that.field);
        }

        @Override
        public int hashCode() {
            return 31 * code.hashCode() + field.hashCode();
        }
    }

    /** The groups of a report, errors before the rest, else in the order of the report. */
    static List<FindingGroup> of(Report report) {
        if (report.counts().isEmpty()) {
            return List.of(); // most files are right, and then there is nothing to sort
        }
        Map<Kind, Long> counts = new LinkedHashMap<>();
        for (Count count : report.counts()) {
            counts.merge(Kind.of(count), count.count(), Long::sum);
        }
        Map<Kind, List<Finding>> samples = new HashMap<>();
        for (Finding finding : report.findings()) {
            samples.computeIfAbsent(Kind.of(finding), kind -> new ArrayList<>()).add(finding);
        }
        List<FindingGroup> groups = new ArrayList<>();
        counts.forEach(
                (kind, count) -> groups.add(new FindingGroup(kind, count, samples.getOrDefault(kind, List.of()))));
        groups.sort(Comparator.comparing(FindingGroup::severity));
        return List.copyOf(groups);
    }

    private static boolean isLabel(String code) {
        return code.startsWith("label-");
    }

    Severity severity() {
        return kind.severity();
    }

    Optional<String> field() {
        return kind.field();
    }

    Remedy remedy() {
        return Remedies.of(kind.code(), kind.severity());
    }

    /** How the samples of a group are best shown. */
    enum Layout {
        /** One message, and a list of cells. */
        CELLS,
        /** A list of messages, each of which says where. */
        MESSAGES,
        /** A line for each, with its cell and what is to be said of it. */
        TABLE
    }

    /** How the samples are best shown; values are something to say of each if they are to be shown. */
    Layout layout(Locale locale, boolean values) {
        if (isLabel(kind.code())) {
            return Layout.MESSAGES;
        }
        boolean details = any(finding -> CellContent.suggestion(finding, values)) || (values && any(Finding::value));
        return details || messages(locale).size() > 1 ? Layout.TABLE : Layout.CELLS;
    }

    /** The rule's title; its code where no sample was kept. */
    String title(Locale locale) {
        return findings.stream()
                .findFirst()
                .map(finding -> finding.title(locale))
                .orElse(kind.code());
    }

    /** The different messages of the samples, in their order. Most samples know the same as the one before. */
    List<String> messages(Locale locale) {
        Set<String> messages = new LinkedHashSet<>();
        Finding last = null;
        boolean withPlace = true;
        for (Finding finding : findings) {
            if (last == null || !finding.rule().equals(last.rule())) {
                withPlace = saysWhere(finding.rule().message().get(locale));
                last = null;
            }
            if (last == null || withPlace || !finding.parameters().equals(last.parameters())) {
                messages.add(finding.message(locale));
            }
            last = finding;
        }
        return List.copyOf(messages);
    }

    private static boolean saysWhere(String template) {
        return template.contains("{field}")
                || template.contains("{line}")
                || template.contains("{position}")
                || template.contains("{resource}");
    }

    /** The message, if it is the same for all samples. */
    Optional<String> message(Locale locale) {
        List<String> messages = messages(locale);
        return messages.size() == 1 ? Optional.of(messages.get(0)) : Optional.empty();
    }

    /** How many findings there are beyond the samples. */
    long unseen() {
        return count - findings.size();
    }

    private boolean any(Function<Finding, Optional<?>> part) {
        return findings.stream().map(part).anyMatch(Optional::isPresent);
    }
}
