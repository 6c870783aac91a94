package io.github.opendata4j.model.internal.scan;

import java.util.Arrays;

/** For each record of a batch, how many cells it has and where in the file it stands; grows as it is filled. */
final class RecordNumbers {

    private static final int FIRST_RECORDS = 64;

    private int[] cells = new int[FIRST_RECORDS];

    /** Counted from the line of the first record. */
    private int[] lines = new int[FIRST_RECORDS];

    private long firstLine;
    private long firstRow;
    private long firstSheetRow;

    /** Numbers the first record. */
    void begin(long row, long sheetRow, long line) {
        firstRow = row;
        firstSheetRow = sheetRow;
        firstLine = line;
    }

    /** Makes room for so many records. */
    void reserve(int records) {
        if (lines.length < records) {
            int length = Math.max(records, 2 * lines.length);
            lines = Arrays.copyOf(lines, length);
            cells = Arrays.copyOf(cells, length);
        }
    }

    /** Adds a record for which there is room. */
    void put(int record, int cellCount, long line) {
        cells[record] = cellCount;
        lines[record] = (int) (line - firstLine);
    }

    /** Adds records for which there is room, all of the same width and each on one line. */
    void putAll(int first, int count, int cellCount, long line) {
        for (int from = 0; from < count; from += Stride.SHORT) {
            int to = Math.min(from + Stride.SHORT, count);
            putSome(first + from, first + to, cellCount, (int) (line - firstLine) + from);
        }
    }

    private void putSome(int from, int to, int cellCount, int line) {
        int[] counts = cells;
        int[] allLines = lines;
        for (int record = from; record < to; record++) {
            counts[record] = cellCount;
            allLines[record] = line + record - from;
        }
    }

    int cells(int record) {
        return cells[record];
    }

    long row(int record) {
        return firstRow + record;
    }

    long sheetRow(int record) {
        return firstSheetRow + record;
    }

    long line(int record) {
        return firstLine + lines[record];
    }
}
