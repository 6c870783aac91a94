package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.RowExcerpt;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws wrong cells in their rows; without values, only which cells are filled. */
final class RowsTables {
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_TEXT = 60;

    private final Locale locale;
    private final Places places;
    private final boolean values;

    RowsTables(Phrases phrases, boolean values) {
        this.locale = phrases.locale();
        this.places = new Places(phrases);
        this.values = values;
    }

    /** Whether a finding knows its row. */
    static boolean isInRow(Finding finding) {
        return wrongCell(finding) >= 0;
    }

    /**
     * The table of some findings of a group.
     *
     * @param label what screen readers call it
     * @return empty unless all know their row, and the same columns of it
     */
    Optional<RowsTable> of(FindingGroup group, List<Finding> findings, String label) {
        if (findings.isEmpty() || !findings.stream().allMatch(RowsTables::isInRow)) {
            return Optional.empty();
        }
        Finding first = findings.get(0);
        if (!findings.stream().allMatch(finding -> hasSameColumns(first, finding))) {
            return Optional.empty();
        }
        boolean messages = group.message(locale).isEmpty();
        return Optional.of(new RowsTable(
                label,
                columns(excerpt(first), wrongCell(first)),
                messages,
                findings.stream().map(finding -> row(finding, messages)).toList()));
    }

    /** Two files of one report may have their columns in another order. */
    private static boolean hasSameColumns(Finding one, Finding other) {
        return wrongCell(one) == wrongCell(other)
                && excerpt(one).firstColumn() == excerpt(other).firstColumn()
                && excerpt(one).labels().equals(excerpt(other).labels());
    }

    private static List<RowsTable.Column> columns(RowExcerpt row, int wrong) {
        return IntStream.range(0, row.labels().size())
                .mapToObj(index -> new RowsTable.Column(
                        row.columnName(index),
                        Visible.text(row.labels().get(index), LONGEST_LABEL),
                        kind(index, wrong)))
                .toList();
    }

    private RowsTable.Row row(Finding finding, boolean message) {
        int wrong = wrongCell(finding);
        return new RowsTable.Row(
                places.of(finding.location()).orElse("–"),
                IntStream.range(0, excerpt(finding).texts().size())
                        .mapToObj(index -> cell(finding, index, wrong))
                        .toList(),
                message ? Visible.text(finding.message(locale)) : "");
    }

    private RowsTable.Cell cell(Finding finding, int index, int wrong) {
        String text = excerpt(finding).texts().get(index);
        return new RowsTable.Cell(
                kind(index, wrong),
                index == wrong,
                text.isBlank(),
                values ? Visible.text(text, LONGEST_TEXT) : null,
                index == wrong ? correction(finding) : null);
    }

    private @Nullable String correction(Finding finding) {
        return CellContent.suggestion(finding, values)
                .map(text -> Visible.text(text, LONGEST_TEXT))
                .orElse(null);
    }

    /** A phone has room for the wrong cell and those beside it. */
    private static String kind(int index, int wrong) {
        return switch (Math.abs(index - wrong)) {
            case 0 -> "wrong";
            case 1 -> "near";
            default -> "far";
        };
    }

    private static int wrongCell(Finding finding) {
        Optional<RowExcerpt> row = finding.row();
        int column = finding.location().column().orElse(0);
        if (row.isEmpty() || column < row.get().firstColumn()) {
            return -1;
        }
        int index = column - row.get().firstColumn();
        return index < row.get().texts().size() ? index : -1;
    }

    private static RowExcerpt excerpt(Finding finding) {
        return Objects.requireNonNull(finding.row().orElse(null));
    }
}
