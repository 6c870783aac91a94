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
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Integer> kept = new HashMap<>();
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
    private static final class Tally {
        private final String code;
        private final Severity severity;
        private final Optional<String> field;
        private long times;

        Tally(String code, Severity severity, String field) {
            this.code = code;
            this.severity = severity;
            this.field = field.isEmpty() ? Optional.empty() : Optional.of(field);
        }
    }

    void count(String code, Severity severity, String field, long times) {
        String key = severity + " " + group(code, field);
        Tally tally = tallies.get(key);
        if (tally == null) {
            tally = new Tally(code, severity, field);
            tallies.put(key, tally);
        }
        tally.times += times;
    }

    /** What has its own samples; as a text, since a record as key would take some milliseconds of a short check. */
    private static String group(String code, String field) {
        return code + " " + field;
    }

    boolean wants(String code, String field) {
        return findings.size() < most && kept.getOrDefault(group(code, field), 0) < samples;
    }

    /** Keeps a finding if there is room; does not count it. */
    void keep(Finding finding) {
        String field = finding.location().field().orElse("");
        if (wants(finding.code(), field)) {
            String group = group(finding.code(), field);
            kept.put(group, kept.getOrDefault(group, 0) + 1);
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
        List<Count> counts = new ArrayList<>();
        for (Tally tally : tallies.values()) {
            counts.add(new Count(tally.code, tally.severity, tally.field, tally.times));
        }
        return List.copyOf(counts);
    }
}
