package io.github.opendata4j.model.internal.scan;

import java.util.Arrays;

/** For each column of a batch, where the cells of its records begin and end; grows as it is filled. */
final class CellPlaces {

    private static final int FIRST_RECORDS = 64;

    private int[][] starts = {};
    private int[][] ends = {};

    /** How many records there is room for in every column of those that were last asked for. */
    private int room;

    /** By column, how many bytes every cell has at least. */
    private int[] shortest = {};

    /** Begins a batch of at least so many columns. What stands in the arrays is left there, to be written over. */
    void begin(int columns) {
        prepare(columns);
        room = 0;
        Arrays.fill(shortest, Integer.MAX_VALUE);
    }

    /** Makes room for so many columns. */
    void prepare(int columns) {
        int before = starts.length;
        if (columns <= before) {
            return;
        }
        int length = Math.max(columns, before * 2);
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        shortest = Arrays.copyOf(shortest, length);
        for (int column = before; column < length; column++) {
            starts[column] = new int[0];
            ends[column] = new int[0];
            shortest[column] = Integer.MAX_VALUE;
        }
    }

    /** Makes room for so many records, most often without a look at each column. */
    void reserve(int columns, int records) {
        if (records > room) {
            makeRoom(columns, records);
        }
    }

    private void makeRoom(int columns, int records) {
        room = Integer.MAX_VALUE;
        for (int column = 0; column < columns; column++) {
            if (starts[column].length < records) {
                resize(column, Math.max(records, 2 * starts[column].length));
            }
            room = Math.min(room, starts[column].length);
        }
    }

    void put(int column, int record, int start, int end) {
        if (record >= starts[column].length) {
            resize(column, Math.max(FIRST_RECORDS, record * 2));
        }
        starts[column][record] = start;
        ends[column][record] = end;
        noteLength(column, end - start);
    }

    private void resize(int column, int length) {
        starts[column] = Arrays.copyOf(starts[column], length);
        ends[column] = Arrays.copyOf(ends[column], length);
    }

    /** Notes how long the cells are at least that were written to a column. */
    void noteLength(int column, int least) {
        shortest[column] = Math.min(shortest[column], least);
    }

    int[] starts(int column) {
        return starts[column];
    }

    int[] ends(int column) {
        return ends[column];
    }

    int shortest(int column) {
        return shortest[column];
    }
}
