package io.github.opendata4j.model.report;

import io.github.opendata4j.model.report.Report.Count;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts all findings and keeps the first few: so many for each code and field, so many in all. Its memory is
 * bounded by these limits and by the number of different (code, severity, field), not by the number of findings.
 */
final class FindingCollector {
    private final int samples;
    private final int most;
    private final Map<Kind, Long> counts = new LinkedHashMap<>();
    private final Map<Group, Integer> kept = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Makes an empty collector.
     *
     * @param samples how many findings are kept for each code and field
     * @param most how many findings are kept in all
     */
    FindingCollector(int samples, int most) {
        this.samples = samples;
        this.most = most;
    }

    /** What is counted apart; an empty field stands for none. */
    private record Kind(String code, Severity severity, String field) {}

    /** What has its own samples. */
    private record Group(String code, String field) {}

    void count(String code, Severity severity, String field, long times) {
        counts.merge(new Kind(code, severity, field), times, Long::sum);
    }

    boolean wants(String code, String field) {
        return findings.size() < most && kept.getOrDefault(new Group(code, field), 0) < samples;
    }

    /** Keeps a finding if there is room; does not count it. */
    void keep(Finding finding) {
        String field = finding.location().field().orElse("");
        if (wants(finding.code(), field)) {
            kept.merge(new Group(finding.code(), field), 1, Integer::sum);
            findings.add(finding);
        }
    }

    /** Takes all that a report counted and, as far as there is room, its samples. */
    void take(Report report) {
        report.counts()
                .forEach(count ->
                        count(count.code(), count.severity(), count.field().orElse(""), count.count()));
        report.findings().forEach(this::keep);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Count> counts() {
        return counts.entrySet().stream()
                .map(entry -> count(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Count count(Kind kind, long times) {
        Optional<String> field = Optional.of(kind.field()).filter(name -> !name.isEmpty());
        return new Count(kind.code(), kind.severity(), field, times);
    }
}
