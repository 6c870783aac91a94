package io.github.opendata4j.model.internal.scan;

import java.util.Arrays;

/** For each record of a batch, how many cells it has and where in the file it stands; grows as it is filled. */
final class RecordNumbers {

    private static final int FIRST_RECORDS = 64;

    private int[] cells = new int[FIRST_RECORDS];

    /** Counted from the line of the first record. */
    private int[] lines = new int[FIRST_RECORDS];

    private final Put put = new Put();
    private final Stride steps = Stride.alwaysShort();
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
            resize(Math.max(records, 2 * lines.length));
        }
    }

    private void resize(int length) {
        lines = Arrays.copyOf(lines, length);
        cells = Arrays.copyOf(cells, length);
    }

    /** Adds a record for which there is room. */
    void put(int record, int cellCount, long line) {
        cells[record] = cellCount;
        lines[record] = (int) (line - firstLine);
    }

    /** Adds records for which there is room, all of the same width and each on one line. */
    void putAll(int first, int count, int cellCount, long line) {
        put.first = first;
        put.cellCount = cellCount;
        put.line = (int) (line - firstLine);
        steps.run(put, count);
    }

    private final class Put extends Pass {
        private int first;
        private int cellCount;
        private int line;

        @Override
        void over(int from, int to) {
            int[] counts = cells;
            int[] allLines = lines;
            for (int record = from; record < to; record++) {
                counts[first + record] = cellCount;
                allLines[first + record] = line + record;
            }
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
