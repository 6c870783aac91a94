package io.github.opendata4j.model.internal.scan;

import java.util.HashSet;
import java.util.Set;

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
        this.record = first();
    }

    /** The record that is the header. */
    int record() {
        return record;
    }

    /** Whether the national validator gives a verdict on it: some of its labels are known, or two are the same. */
    boolean isJudged() {
        Set<String> labels = new HashSet<>();
        int width = record < records.size() ? width(record) : 0;
        for (int column = 0; column < width; column++) {
            String label = records.text(record, column).strip();
            if (!labels.add(label) || expected.contains(Sample.folded(label))) {
                return true;
            }
        }
        return false;
    }

    private int first() {
        long cells = 0;
        for (int record = 0; record < records.size(); record++) {
            cells += width(record);
        }
        int usual = records.size() == 0 ? 0 : (int) Math.rint(cells / (double) records.size()); // half to even, too
        int drift = Math.max(1, (int) Math.rint(usual * 0.1));
        for (int record = 0; record < records.size(); record++) {
            if (Math.abs(width(record) - usual) <= drift) {
                return record;
            }
        }
        return 0;
    }

    /** An empty line has no cell at all. */
    private int width(int record) {
        int cells = records.cells(record);
        return cells == 1 && records.isBlank(record) ? 0 : cells;
    }
}
