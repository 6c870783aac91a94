package io.github.opendata4j.model.internal.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The header as the national validator finds it: the first of a hundred records that is about as wide as they are on
 * average, give or take a tenth and at least one cell. What stands in it does not matter, so that a title filled up with
 * empty cells is one, and so is a row of data where many rows are cut short.
 */
final class NationalHeader {

    /** How many records are looked at. */
    static final int SAMPLE = 100;

    private final RecordBatch records;
    private final Set<String> expected;
    private final int record;

    /** Expected labels are {@linkplain Sample#folded folded}. */
    NationalHeader(RecordBatch records, Set<String> expected) {
        this.records = records;
        this.expected = expected;
        this.record = first(widths(records));
    }

    /** The record that is the header. */
    int record() {
        return record;
    }

    /** Whether the national validator gives a verdict on it: some of its labels are known, two are the same, or there is none. */
    boolean isJudged() {
        Set<String> labels = new HashSet<>();
        int width = record < records.size() ? width(records, record) : 0;
        if (width == 0 && records.size() > 0) {
            return true;
        }
        for (int column = 0; column < width; column++) {
            String label = records.text(record, column).strip();
            if (!labels.add(label) || expected.contains(Sample.folded(label))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Labels as they are in the end: an empty line says that they are what is expected, and what was taken for text at
     * first is a byte order mark after all.
     */
    static List<String> labels(List<String> labels, List<String> expected) {
        if (labels.equals(List.of(""))) {
            return List.copyOf(expected);
        }
        List<String> texts = new ArrayList<>(labels);
        if (labels.get(0).startsWith(EncodingGuess.MARK)) {
            texts.set(0, labels.get(0).replace(EncodingGuess.MARK, ""));
        }
        return List.copyOf(texts);
    }

    /** The first that is about as wide as all are on average. */
    static int first(int[] widths) {
        double average = Arrays.stream(widths).average().orElse(0);
        int usual = (int) Math.rint(average); // half to even, too
        int drift = Math.max(1, (int) Math.rint(usual * 0.1));
        for (int record = 0; record < widths.length; record++) {
            if (Math.abs(widths[record] - usual) <= drift) {
                return record;
            }
        }
        return 0;
    }

    private static int[] widths(RecordBatch records) {
        return IntStream.range(0, records.size())
                .map(record -> width(records, record))
                .toArray();
    }

    /** An empty line has no cell at all. */
    private static int width(RecordBatch records, int record) {
        int cells = records.cells(record);
        return cells == 1 && records.isBlank(record) ? 0 : cells;
    }
}
