package io.github.opendata4j.model.internal.scan;

import java.util.Arrays;

/** Which cells of a batch have quotes within, so that their bytes are not their text. Most columns have none. */
final class Escapes {

    static final byte NONE = 0;
    static final byte DOUBLED = 1;
    static final byte STRAY = 2;

    private static final byte[] NOWHERE = {};
    private static final int FIRST_RECORDS = 64;

    private byte[][] columns = {};
    private boolean any;

    /** What quotes a cell has within. */
    byte of(int record, int column) {
        byte[] kinds = column < columns.length ? columns[column] : NOWHERE;
        return record < kinds.length ? kinds[record] : NONE;
    }

    /** Whether there is such a cell, or may have been one. */
    boolean any() {
        return any;
    }

    /** Whether a column has such cells, or may have had some. */
    boolean in(int column) {
        return any && column < columns.length && columns[column].length > 0;
    }

    void put(int record, int column, byte kind) {
        any = true;
        if (column >= columns.length || record >= columns[column].length) {
            makeRoom(record, column);
        }
        columns[column][record] = kind;
    }

    private void makeRoom(int record, int column) {
        if (column >= columns.length) {
            int before = columns.length;
            columns = Arrays.copyOf(columns, Math.max(column + 1, 2 * before));
            Arrays.fill(columns, before, columns.length, NOWHERE);
        }
        if (record >= columns[column].length) {
            int length = Math.max(record + 1, Math.max(FIRST_RECORDS, 2 * columns[column].length));
            columns[column] = Arrays.copyOf(columns[column], length);
        }
    }

    /** Forgets some cells of a record, those before a column. */
    void remove(int record, int beforeColumn) {
        for (int column = 0; any && column < Math.min(beforeColumn, columns.length); column++) {
            if (record < columns[column].length) {
                columns[column][record] = NONE;
            }
        }
    }

    void clear() {
        if (any) {
            Arrays.fill(columns, NOWHERE);
            any = false;
        }
    }
}
