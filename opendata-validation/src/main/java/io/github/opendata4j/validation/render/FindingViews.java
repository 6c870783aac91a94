package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.validation.render.FindingGroup.Layout;
import io.github.opendata4j.validation.render.FindingView.More;
import io.github.opendata4j.validation.render.FindingView.PlacesTable;
import io.github.opendata4j.validation.render.FindingView.PlacesView;
import io.github.opendata4j.validation.render.FindingView.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns groups of findings into what the page shows of them; texts of others are made visible here. */
final class FindingViews {
    static final int LONGEST_NAME = 80;

    private static final int LONGEST_VALUE = 200;
    private static final int ROWS_AT_ONCE = 6;
    private static final int ITEMS_AT_ONCE = 24;
    private static final int MOST_ROWS = 200;

    private final Phrases phrases;
    private final Places places;
    private final RowsTables rows;
    private final boolean values;

    FindingViews(Phrases phrases, boolean values) {
        this.phrases = phrases;
        this.places = new Places(phrases);
        this.rows = new RowsTables(phrases, values);
        this.values = values;
    }

    FindingView of(FindingGroup group) {
        String title = group.title(phrases.locale());
        String field = field(group);
        List<Finding> shown = group.findings().stream().limit(MOST_ROWS).toList();
        int atOnce = isTall(group) ? ROWS_AT_ONCE : ITEMS_AT_ONCE;
        List<Finding> first = shown.size() <= atOnce + 2 ? shown : shown.subList(0, atOnce);
        return new FindingView(
                field,
                field == null ? title : Phrases.uncapitalised(title),
                kind(group.severity()),
                badge(group),
                group.message(phrases.locale()).map(Visible::text).orElse(null),
                view(group, first),
                more(group, shown.subList(first.size(), shown.size())),
                unseen(group.count() - shown.size()));
    }

    static @Nullable String field(FindingGroup group) {
        return group.field().map(name -> Visible.text(name, LONGEST_NAME)).orElse(null);
    }

    private boolean isTall(FindingGroup group) {
        return group.layout(phrases.locale(), values) == Layout.TABLE
                || group.findings().stream().limit(1).anyMatch(RowsTables::isInRow);
    }

    private PlacesView view(FindingGroup group, List<Finding> findings) {
        return rows.of(group, findings, label(group, findings))
                .map(PlacesView::of)
                .orElseGet(() -> listed(group, findings));
    }

    private PlacesView listed(FindingGroup group, List<Finding> findings) {
        return switch (group.layout(phrases.locale(), values)) {
            case CELLS ->
                PlacesView.ofCells(findings.stream()
                        .flatMap(finding -> places.of(finding.location()).stream())
                        .toList());
            case MESSAGES -> PlacesView.ofMessages(messages(group, findings));
            case TABLE -> PlacesView.of(table(group, findings));
        };
    }

    private List<String> messages(FindingGroup group, List<Finding> findings) {
        return group.message(phrases.locale()).isPresent()
                ? List.of()
                : findings.stream()
                        .map(finding -> Visible.text(finding.message(phrases.locale())))
                        .toList();
    }

    /** What screen readers call a table: no two of one page may be called the same. */
    private String label(FindingGroup group, List<Finding> findings) {
        String title = group.title(phrases.locale());
        String field = field(group);
        String name = field == null ? title : field + phrases.colon() + Phrases.uncapitalised(title);
        return findings.stream()
                .findFirst()
                .flatMap(finding -> places.of(finding.location()))
                .map(place -> name + phrases.choose(", à partir de ", ", from ") + place)
                .orElse(name);
    }

    private PlacesTable table(FindingGroup group, List<Finding> findings) {
        return new PlacesTable(
                label(group, findings),
                values && findings.stream().anyMatch(finding -> finding.value().isPresent()),
                findings.stream()
                        .anyMatch(finding ->
                                CellContent.suggestion(finding, values).isPresent()),
                group.message(phrases.locale()).isEmpty(),
                findings.stream().map(this::row).toList());
    }

    private Row row(Finding finding) {
        return new Row(
                places.of(finding.location()).orElse("–"),
                finding.value().map(value -> Visible.text(value, LONGEST_VALUE)).orElse(""),
                CellContent.suggestion(finding, values)
                        .map(text -> Visible.text(text, LONGEST_VALUE))
                        .orElse(""),
                Visible.text(finding.message(phrases.locale())));
    }

    private @Nullable More more(FindingGroup group, List<Finding> findings) {
        if (findings.isEmpty()) {
            return null;
        }
        String title = phrases.choose("Voir les ", "See the other ")
                + phrases.number(findings.size())
                + phrases.choose(" suivantes", "");
        return new More(title, view(group, findings));
    }

    private @Nullable String unseen(long count) {
        if (count <= 0) {
            return null;
        }
        return phrases.choose("et ", "and ")
                + phrases.number(count)
                + phrases.choose(
                        phrases.isSingular(count)
                                ? " autre qui n'est pas citée ici"
                                : " autres qui ne sont pas citées ici",
                        " more that are not listed here");
    }

    private String badge(FindingGroup group) {
        long count = group.count();
        return switch (group.severity()) {
            case FATAL -> phrases.choose("bloquant", "blocking");
            case ERROR -> phrases.errors(count);
            case WARNING, INFO -> phrases.points(count);
        };
    }

    static String kind(Severity severity) {
        return switch (severity) {
            case FATAL, ERROR -> "is-error";
            case WARNING -> "is-warning";
            case INFO -> "is-note";
        };
    }
}
