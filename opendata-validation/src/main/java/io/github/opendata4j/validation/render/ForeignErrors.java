package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.report.SourceFacts;
import io.github.opendata4j.validation.RuleCatalogue;
import io.github.opendata4j.validation.RuleEntry;
import io.github.opendata4j.validation.RuleGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The findings of a report as errors and warnings of frictionless and Validata, which know two grades only. A row that
 * is too short or too long is one finding here and one error for each cell there.
 */
final class ForeignErrors {

    private final Map<String, Optional<RuleEntry>> entries = new HashMap<>();
    private final List<String> labels;
    private final Phrases phrases;
    private final boolean values;

    ForeignErrors(Report report, Phrases phrases, boolean values) {
        this.labels = report.source().map(SourceFacts::labels).orElse(List.of());
        this.phrases = phrases;
        this.values = values;
    }

    List<String> labels() {
        return labels;
    }

    /** What makes the file invalid. */
    Stream<ForeignError> errors(List<Finding> findings) {
        return findings.stream().filter(ForeignErrors::isError).flatMap(this::errors);
    }

    /** All else, as sentences. */
    List<String> warnings(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !isError(finding))
                .map(finding -> finding.title(phrases.locale()) + phrases.colon() + finding.message(phrases.locale()))
                .distinct()
                .toList();
    }

    /** How many errors there are in all, those included of which the report keeps no finding. */
    long count(Report report, long listed) {
        long kept = report.findings().stream().filter(ForeignErrors::isError).count();
        long counted = report.count(Severity.FATAL) + report.count(Severity.ERROR);
        return listed + counted - kept;
    }

    /** The rule as others know it: they tell what an identifier breaks, and nothing of what happened to it. */
    Optional<RuleEntry> entry(Finding finding) {
        return entries.computeIfAbsent(
                ForeignNote.ruleBroken(finding),
                code -> RuleCatalogue.standard().findEntry(code));
    }

    static boolean isError(Finding finding) {
        return finding.severity().isAtLeast(Severity.ERROR);
    }

    private Stream<ForeignError> errors(Finding finding) {
        Optional<RuleEntry> entry = entry(finding);
        String type = type(finding, entry);
        if (type.equals("missing-cell") || type.equals("extra-cell")) {
            return ofEachCell(finding, entry, type);
        }
        int column = finding.location().column().orElseGet(() -> columnOf(finding));
        String field = finding.location().field().orElseGet(() -> label(column));
        return Stream.of(new ForeignError(
                finding,
                entry,
                type,
                ForeignShape.of(type),
                column,
                field,
                values ? finding.value().orElse("") : null));
    }

    /** The first missing cell is behind the last one there is; the first extra one behind the last column. */
    private Stream<ForeignError> ofEachCell(Finding finding, Optional<RuleEntry> entry, String type) {
        int expected = number(finding, "expected");
        int actual = number(finding, "actual");
        return IntStream.rangeClosed(Math.min(expected, actual) + 1, Math.max(expected, actual))
                .mapToObj(column -> new ForeignError(
                        finding, entry, type, ForeignShape.CELL, column, label(column), values ? "" : null));
    }

    private static int number(Finding finding, String parameter) {
        return finding.parameters().get(parameter) instanceof Number number ? number.intValue() : 0;
    }

    /** A missing column has none: frictionless numbers it behind those there are. */
    private int columnOf(Finding finding) {
        int at = labels.indexOf(finding.location().field().orElse(""));
        return at >= 0 ? at + 1 : labels.size() + 1;
    }

    private String label(int column) {
        return column >= 1 && column <= labels.size() ? labels.get(column - 1) : "";
    }

    /** The type of the same meaning, or the most general one of what the finding is about. */
    private static String type(Finding finding, Optional<RuleEntry> entry) {
        return entry.flatMap(RuleEntry::frictionlessType)
                .orElseGet(
                        () -> entry.map(rule -> general(finding, rule.group())).orElse("metadata-error"));
    }

    private static String general(Finding finding, RuleGroup group) {
        Optional<String> field = finding.location().field();
        if (finding.location().row().isPresent()) {
            return field.isPresent() ? "cell-error" : "row-error";
        }
        return switch (group) {
            case FILE, DIALECT -> "source-error";
            case SCHEMA -> "schema-error";
            case HEADER -> "header-error";
            case ROW, CELL, FRENCH, TABLE -> "table-error";
            case RUN -> "error";
        };
    }
}
