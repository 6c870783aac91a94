package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.table.HeaderRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The labels that the rows of a header make together: {@code headerRows}, {@code headerJoin} and {@code headerCase} of a
 * dialect, for files of text and workbooks alike. Ordinary files of text have no need of it.
 *
 * <pre>{@code
 * LabelRows rows = new LabelRows(options); // of a dialect with HeaderRows.at(1, 2)
 * rows.add(List.of("Montant", "Montant", "Date"), 1);
 * rows.add(List.of("HT", "TTC", "Date"), 2);
 * rows.labels(); // Montant HT, Montant TTC, Date
 * }</pre>
 */
final class LabelRows {

    private final HeaderRows header;
    private final Set<Integer> stated;
    private final List<String> expected;
    private final int maxCharacters;
    private final List<List<String>> columns = new ArrayList<>();
    private int characters;

    LabelRows(ScanOptions options) {
        this.header = options.dialect().header();
        this.stated = new HashSet<>(header.rows());
        this.expected = options.expectedLabels();
        this.maxCharacters = options.maxRecordBytes();
    }

    /** The labels of a table that has none: those of the schema in their order, else numbers. */
    static List<String> unwritten(ScanOptions options, int columns) {
        if (!options.expectedLabels().isEmpty()) {
            return options.expectedLabels();
        }
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            names.add("field" + i);
        }
        return names;
    }

    /** Whether labels are said to be in this row. */
    boolean isStated(long row) {
        return stated.contains((int) row);
    }

    /** The last row that labels are said to be in; what is above it is no data. */
    int lastStated() {
        return header.rows().get(header.rows().size() - 1);
    }

    /** Adds the texts of the next row, which begins on that line; of equal texts below each other one counts. */
    void add(List<String> row, long line) {
        for (int column = 0; column < row.size(); column++) {
            if (column == columns.size()) {
                columns.add(new ArrayList<>());
            }
            List<String> texts = columns.get(column);
            String text = row.get(column);
            boolean again = !texts.isEmpty() && texts.get(texts.size() - 1).equals(text);
            if (!text.isEmpty() && !again) {
                keep(text, texts, line);
            }
        }
    }

    /** However many rows a dialect says to be the header, it is no longer than a record. */
    private void keep(String text, List<String> texts, long line) {
        characters += text.length();
        if (characters > maxCharacters) {
            throw ScanFaults.limit("l'en-tête", "the header", maxCharacters, line);
        }
        texts.add(text);
    }

    /** Whether no row was added, or none with a cell. */
    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** One label for each column. */
    List<String> labels() {
        return columns.stream()
                .map(texts -> String.join(header.join(), texts))
                .map(label -> header.isInAnyCase() ? spelled(label) : label)
                .toList();
    }

    /** A label as the schema spells it. */
    private String spelled(String label) {
        return expected.contains(label)
                ? label
                : expected.stream()
                        .filter(name -> name.equalsIgnoreCase(label))
                        .findFirst()
                        .orElse(label);
    }
}
