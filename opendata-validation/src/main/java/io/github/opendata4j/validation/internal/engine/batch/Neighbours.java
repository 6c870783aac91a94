package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.RowExcerpt;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a wrong cell out of its row, with two cells on either side, or as many as the row's edge leaves room for. */
final class Neighbours {
    static final int WIDTH = 5;

    /** Enough to recognise a cell by; the memory of all excerpts stays small. */
    static final int LONGEST_TEXT = 80;

    private final List<String> labels;

    Neighbours(List<String> labels) {
        this.labels = labels;
    }

    /**
     * The cells around one.
     *
     * @param column the wrong cell, from 0
     * @return {@value #WIDTH} cells, or all where the table has fewer columns; those that a short row lacks are empty
     */
    RowExcerpt of(RecordBatch batch, int record, int column) {
        int first = Math.max(0, Math.min(column - WIDTH / 2, labels.size() - WIDTH));
        int end = Math.max(column + 1, Math.min(first + WIDTH, labels.size()));
        return new RowExcerpt(
                first + 1,
                IntStream.range(first, end).mapToObj(this::label).toList(),
                IntStream.range(first, end)
                        .mapToObj(other -> text(batch, record, other))
                        .toList());
    }

    private String label(int column) {
        return column < labels.size() ? shortened(labels.get(column), LONGEST_TEXT) : "";
    }

    private static String text(RecordBatch batch, int record, int column) {
        return column < batch.cells(record) ? shortened(batch.text(record, column), LONGEST_TEXT) : "";
    }

    /** The beginning of a text, with an ellipsis if there is more; no character is cut in two. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + '…';
    }
}
