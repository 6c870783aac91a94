package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.internal.page.BarChart;
import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Report.Count;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.validation.render.ReportPage.Folded;
import io.github.opendata4j.validation.render.ReportPage.Line;
import io.github.opendata4j.validation.render.ReportPage.Task;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a report into what the page shows of it. */
final class ReportPages {
    private static final int MOST_BARS = 12;

    private static final String TICK = "M7 12.5l3.5 3.5L17 8.5";
    private static final String CROSS = "M8 8l8 8M16 8l-8 8";
    private static final String EXCLAMATION = "M12 6.5v7M12 17v.01";

    private final Phrases phrases;
    private final FindingViews views;
    private final boolean values;

    ReportPages(Phrases phrases, boolean values) {
        this.phrases = phrases;
        this.views = new FindingViews(phrases, values);
        this.values = values;
    }

    ReportPage of(Report report) {
        Verdict verdict = Verdict.of(report, phrases);
        List<FindingGroup> groups = FindingGroup.of(report);
        List<FindingGroup> errors =
                groups.stream().filter(group -> isError(group)).toList();
        return new ReportPage(
                PageWords.in(phrases),
                verdict.severity() == Severity.INFO ? "is-good" : FindingViews.kind(verdict.severity()),
                sign(verdict.severity()),
                verdict.sentence(),
                summary(errors, report.count(Severity.WARNING)),
                ReportFacts.of(report, phrases),
                tasks(errors),
                charts(report, errors),
                errors.stream().map(views::of).toList(),
                !values && report.findings().stream().anyMatch(ReportPages::isErrorInRow),
                errors.isEmpty(),
                rest(groups));
    }

    private static boolean isError(FindingGroup group) {
        return group.severity().isAtLeast(Severity.ERROR);
    }

    private static boolean isErrorInRow(Finding finding) {
        return finding.severity().isAtLeast(Severity.ERROR) && RowsTables.isInRow(finding);
    }

    private static String sign(Severity severity) {
        return switch (severity) {
            case FATAL, ERROR -> CROSS;
            case WARNING -> EXCLAMATION;
            case INFO -> TICK;
        };
    }

    private @Nullable String summary(List<FindingGroup> errors, long warnings) {
        if (errors.isEmpty()) {
            return null;
        }
        long count = sum(errors);
        long fields = errors.stream()
                .flatMap(group -> group.field().stream())
                .distinct()
                .count();
        String where = fields == 0 ? "" : phrases.choose(" dans ", " in ") + phrases.columns(fields);
        String also = warnings == 0
                ? ""
                : phrases.choose("\u00a0; ", "; ")
                        + phrases.points(warnings)
                        + phrases.choose(" à vérifier", " to look at");
        return phrases.errors(count) + where + also + ".";
    }

    private List<Task> tasks(List<FindingGroup> errors) {
        Map<Remedy, List<FindingGroup>> byRemedy = errors.stream()
                .collect(Collectors.groupingBy(
                        FindingGroup::remedy, () -> new EnumMap<>(Remedy.class), Collectors.toList()));
        return byRemedy.entrySet().stream()
                .map(entry -> new Task(
                        entry.getKey().title(phrases),
                        entry.getKey().explanation(phrases),
                        entry.getValue().stream().map(this::line).toList()))
                .toList();
    }

    private Line line(FindingGroup group) {
        String title = group.title(phrases.locale());
        String field = FindingViews.field(group);
        return new Line(phrases.number(group.count()), field, field == null ? title : Phrases.uncapitalised(title));
    }

    private List<String> charts(Report report, List<FindingGroup> errors) {
        Map<String, Long> byRule = errors.stream()
                .collect(Collectors.groupingBy(
                        group -> group.title(phrases.locale()), Collectors.summingLong(FindingGroup::count)));
        return Stream.of(
                        chart(phrases.choose("Erreurs par colonne", "Errors by column"), byColumn(report)),
                        chart(phrases.choose("Erreurs par règle", "Errors by rule"), byRule))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A column that is missing counts under its own name, although all of them are told of once. */
    private Map<String, Long> byColumn(Report report) {
        String none = phrases.choose("(en-tête, ligne ou fichier)", "(header, row or file)");
        return report.counts().stream()
                .filter(count -> count.severity().isAtLeast(Severity.ERROR))
                .collect(Collectors.groupingBy(
                        count -> count.field()
                                .map(name -> Visible.text(name, FindingViews.LONGEST_NAME))
                                .orElse(none),
                        Collectors.summingLong(Count::count)));
    }

    /** Charts compare: a single bar would tell nothing, nor would bars that are all the same. */
    private Optional<String> chart(String caption, Map<String, Long> counts) {
        if (counts.values().stream().distinct().count() < 2) {
            return Optional.empty();
        }
        List<Map.Entry<String, Long>> longestFirst = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        Map<String, Long> bars = new LinkedHashMap<>();
        longestFirst.stream().limit(MOST_BARS).forEach(bar -> bars.put(bar.getKey(), bar.getValue()));
        long others = longestFirst.stream()
                .skip(MOST_BARS)
                .mapToLong(Map.Entry::getValue)
                .sum();
        if (others > 0) {
            bars.merge(phrases.choose("(toutes les autres)", "(all others)"), others, Long::sum);
        }
        return Optional.of(BarChart.render(phrases.locale(), caption, bars));
    }

    private List<Folded> rest(List<FindingGroup> groups) {
        return Stream.of(Remedy.REPEAT, Remedy.LOOK, Remedy.NOTE)
                .map(remedy -> folded(
                        remedy,
                        groups.stream()
                                .filter(group -> group.remedy() == remedy)
                                .toList()))
                .filter(folded -> !folded.findings().isEmpty())
                .toList();
    }

    private Folded folded(Remedy remedy, List<FindingGroup> groups) {
        return new Folded(
                remedy.title(phrases) + " (" + phrases.number(sum(groups)) + ")",
                groups.stream().map(views::of).toList());
    }

    private static long sum(List<FindingGroup> groups) {
        return groups.stream().mapToLong(FindingGroup::count).sum();
    }
}
