package io.github.opendata4j.model.report;

import java.util.List;

/**
 * A few neighbouring cells of one row, the wrong one among them, so that people recognise the row. The texts may be
 * personal data: show them only to who asked for them.
 *
 * <pre>{@code
 * RowExcerpt row = new RowExcerpt(7, List.of("Commune", "Montant"), List.of("Annonay", "40 000,00"));
 * row.columnName(1); // H
 * }</pre>
 *
 * @param firstColumn the column of the first cell, from 1
 * @param labels what the header calls each column
 * @param texts the cells, perhaps shortened; as many as there are labels
 */
public record RowExcerpt(int firstColumn, List<String> labels, List<String> texts) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there is no such column, or not a text for each label
     */
    public RowExcerpt {
        labels = List.copyOf(labels);
        texts = List.copyOf(texts);
        if (firstColumn < 1 || labels.size() != texts.size()) {
            throw new IllegalArgumentException("Column " + firstColumn + ", " + labels.size() + " labels for "
                    + texts.size() + " texts: columns count from 1, and each label has its text");
        }
    }

    /**
     * What a spreadsheet calls a column.
     *
     * @param index the cell, from 0
     * @return such as {@code H}
     */
    public String columnName(int index) {
        return Location.letters(firstColumn + index);
    }

    /** Says which columns these are, never what is in them. */
    @Override
    public String toString() {
        return "columns " + columnName(0) + " to " + columnName(Math.max(0, labels.size() - 1));
    }
}
