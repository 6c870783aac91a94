package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays one report out as lines of text. */
final class TextReportWriter {
    private static final int LONGEST_VALUE = 60;

    private final Phrases phrases;
    private final Places places;
    private final boolean values;
    private final TextLines lines = new TextLines();

    TextReportWriter(Phrases phrases, boolean values) {
        this.phrases = phrases;
        this.places = new Places(phrases);
        this.values = values;
    }

    List<String> lines(Report report) {
        lines.paragraph("", Verdict.of(report, phrases).sentence());
        facts(report);
        List<FindingGroup> groups = FindingGroup.of(report);
        if (!groups.isEmpty()) {
            tasks(groups);
            lines.blank();
            lines.paragraph(
                    "", phrases.choose("Où et pourquoi", "Where and why").toUpperCase(phrases.locale()));
            groups.forEach(this::group);
        }
        return lines.all();
    }

    private void facts(Report report) {
        List<ReportFacts.Fact> facts = ReportFacts.of(report, phrases);
        if (!facts.isEmpty()) {
            lines.blank();
            for (ReportFacts.Fact fact : facts) {
                lines.paragraph("", fact.name() + phrases.colon() + fact.value());
            }
        }
    }

    private void tasks(List<FindingGroup> groups) {
        Map<Remedy, List<FindingGroup>> byRemedy = groups.stream()
                .collect(Collectors.groupingBy(
                        FindingGroup::remedy, () -> new EnumMap<>(Remedy.class), Collectors.toList()));
        byRemedy.forEach((remedy, tasks) -> {
            lines.blank();
            lines.paragraph("", remedy.title(phrases).toUpperCase(phrases.locale()));
            lines.paragraph("", remedy.explanation(phrases));
            int width = tasks.stream()
                    .mapToInt(task -> phrases.number(task.count()).length())
                    .max()
                    .orElse(0);
            tasks.forEach(task -> lines.paragraph(right(task, width) + "  ", heading(task)));
        });
    }

    private String right(FindingGroup task, int width) {
        String number = phrases.number(task.count());
        return " ".repeat(2 + width - number.length()) + number;
    }

    private String heading(FindingGroup group) {
        String title = group.title(phrases.locale());
        return group.field()
                .map(field -> Visible.text(field, LONGEST_VALUE) + phrases.colon() + Phrases.uncapitalised(title))
                .orElse(title);
    }

    private void group(FindingGroup group) {
        if (group.findings().isEmpty()) {
            return;
        }
        lines.blank();
        lines.paragraph("", heading(group));
        List<String> messages = group.messages(phrases.locale());
        boolean same = messages.size() == 1;
        if (same) {
            lines.paragraph("  ", messages.get(0));
        }
        switch (group.layout(phrases.locale(), values)) {
            case CELLS ->
                lines.paragraph("  ", group.findings().stream().map(this::place).collect(Collectors.joining(", ")));
            case TABLE -> group.findings().forEach(finding -> lines.paragraph("  - ", entry(finding, same)));
            case MESSAGES ->
                messages.stream().filter(message -> !same).forEach(message -> lines.paragraph("  - ", message));
        }
        if (group.unseen() > 0) {
            lines.paragraph(
                    "  ",
                    phrases.choose("… et ", "… and ")
                            + phrases.number(group.unseen())
                            + phrases.choose(group.unseen() > 1 ? " autres" : " autre", " more"));
        }
    }

    /** A line of its own; with its message unless that is the same for all and stands above. */
    private String entry(Finding finding, boolean sameMessage) {
        List<String> parts = new ArrayList<>();
        parts.add(place(finding));
        if (values) {
            finding.value().ifPresent(value -> parts.add(phrases.wording().quote(Visible.text(value, LONGEST_VALUE))));
        }
        CellContent.suggestion(finding, values).ifPresent(text -> parts.add("→ " + Visible.text(text, LONGEST_VALUE)));
        if (!sameMessage) {
            parts.add(finding.message(phrases.locale()));
        }
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    private String place(Finding finding) {
        return places.of(finding.location()).orElse("");
    }
}
