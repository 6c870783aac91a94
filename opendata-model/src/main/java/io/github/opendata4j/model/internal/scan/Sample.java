package io.github.opendata4j.model.internal.scan;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The first records of a file under one delimiter. */
final class Sample {

    /** How far down a header may stand. */
    static final int MAX_TITLES = 50;

    private final RecordBatch records;
    private final int first;
    private final Set<String> expected;
    private final int commonWidth;
    private final double share;

    /** {@code firstRecord} is the first that may be the header; expected labels are {@linkplain #folded folded}. */
    Sample(RecordBatch records, int firstRecord, Set<String> expected) {
        this.records = records;
        this.first = firstRecord;
        this.expected = expected;
        Map<Integer, Integer> widths = widths();
        int best = 1;
        int all = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            best = width.getValue() >= widths.getOrDefault(best, 0) ? width.getKey() : best;
            all += width.getValue();
        }
        this.commonWidth = best;
        this.share = all == 0 ? 0 : widths.getOrDefault(best, 0) / (double) all;
    }

    private Map<Integer, Integer> widths() {
        Map<Integer, Integer> widths = new TreeMap<>();
        for (int record = first; record < records.size(); record++) {
            if (!records.isBlank(record)) {
                int width = records.cells(record);
                widths.put(width, widths.getOrDefault(width, 0) + 1);
            }
        }
        return widths;
    }

    /**
     * How well the records agree in their width, the header with them: grows fast with the share of those that do, and
     * slowly with the width; 0 for one column.
     */
    double regularity(int header) {
        double doubt = hasCommonWidth(header) ? 1 : 0.5;
        return share * share * Math.log(commonWidth) * doubt;
    }

    boolean hasCommonWidth(int record) {
        return record != HeaderFinder.NONE && records.cells(record) == commonWidth;
    }

    /** The record that was stated to be the header, if it is there. */
    int stated(int record) {
        return record < records.size() ? record : HeaderFinder.NONE;
    }

    /** The record that is most likely the header. */
    int header() {
        int known = byLabels();
        return known == HeaderFinder.NONE ? byShape() : known;
    }

    private int byLabels() {
        int best = HeaderFinder.NONE;
        int most = 0;
        for (int record = first; record < searched() && most < expected.size(); record++) {
            int matches = matches(record);
            if (matches > most) {
                best = record;
                most = matches;
            }
        }
        return best == HeaderFinder.NONE || best == firstWithText() || isConvincing(best) ? best : HeaderFinder.NONE;
    }

    /** One word of a row of data may be a label by chance. */
    private boolean isConvincing(int record) {
        int matches = matches(record);
        int texts = 0;
        for (int column = 0; column < records.cells(record); column++) {
            texts += records.text(record, column).isBlank() ? 0 : 1;
        }
        return matches >= 2 || matches == texts;
    }

    private int byShape() {
        int plain = firstWithText();
        int record = plain;
        while (record != HeaderFinder.NONE && record < searched() && isTitle(record)) {
            record++;
        }
        boolean found = commonWidth > 1 && record > plain && record < searched();
        return found && records.cells(record) == commonWidth ? record : plain;
    }

    private int firstWithText() {
        for (int record = first; record < records.size(); record++) {
            if (!records.isBlank(record)) {
                return record;
            }
        }
        return HeaderFinder.NONE;
    }

    /** Spreadsheets fill up the row of a title with empty cells. */
    private boolean isTitle(int record) {
        for (int column = 1; column < records.cells(record); column++) {
            if (!records.text(record, column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private int searched() {
        return Math.min(records.size(), first + MAX_TITLES);
    }

    /** Whether one of the records that may be the header has all labels. */
    boolean hasAllLabels() {
        for (int record = first; record < searched(); record++) {
            if (records.cells(record) >= expected.size() && matches(record) == expected.size()) {
                return true;
            }
        }
        return false;
    }

    /** How many of the expected labels a record has. */
    int matches(int record) {
        if (record == HeaderFinder.NONE || expected.isEmpty()) {
            return 0;
        }
        Set<String> found = new HashSet<>();
        for (int column = 0; column < records.cells(record); column++) {
            found.add(folded(records.text(record, column)));
        }
        found.retainAll(expected);
        return found.size();
    }

    /** A label as it is compared here: the check of the header is stricter. */
    static String folded(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
