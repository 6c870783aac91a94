package io.github.opendata4j.model.internal.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Some records of a table, as bytes of UTF-8 with the place of each cell: column by column, so that a check runs down a
 * column without looking at the others. The scanner fills it again and again; what it gave out is gone then. Not for
 * use by several threads at once, but different batches are independent.
 *
 * <p>A cell's bytes stand without the quotes around it. A cell that {@linkplain #isEscaped is escaped} has to be read
 * through {@link #text}; all others are their bytes. A record that is shorter than the header has empty cells for the
 * rest: {@link #cells} tells them from real ones.
 */
public final class RecordBatch {

    /** Records times columns, beyond which a batch ends: bounds the memory of ragged tables. */
    private static final int MAX_SLOTS = 1 << 18;

    private byte[] bytes = {};
    private byte quote;
    private int width;
    private int columns;
    private int size;
    private int pendingCells;
    private boolean full;

    private final CellPlaces places = new CellPlaces();
    private final Escapes escapes = new Escapes();

    /** Whether a record is longer or shorter than the header. */
    private boolean ragged;

    private boolean mayBeDamaged;
    private final CellMarks marks = new CellMarks();
    private final RecordNumbers numbers = new RecordNumbers();

    /** Makes an empty batch. */
    public RecordBatch() {}

    /**
     * How many records there are.
     *
     * @return zero or more
     */
    public int size() {
        return size;
    }

    /**
     * How many cells a record really has.
     *
     * @param record from 0
     * @return 1 or more: a blank line is one empty cell
     */
    public int cells(int record) {
        return numbers.cells(record);
    }

    /**
     * The text of a cell, without quotes around it, a doubled quote as one.
     *
     * @param record from 0
     * @param column from 0; beyond the end of the record the text is empty
     * @return the text as it is in the file, blanks included
     */
    public String text(int record, int column) {
        if (column >= numbers.cells(record)) {
            return "";
        }
        int start = places.starts(column)[record];
        int end = places.ends(column)[record];
        byte escape = escapes.of(record, column);
        if (escape == Escapes.NONE) {
            return new String(bytes, start, end - start, StandardCharsets.UTF_8);
        }
        return escape == Escapes.STRAY
                ? Quoted.stray(bytes, start, end, quote)
                : Quoted.doubled(bytes, start, end, quote);
    }

    /**
     * The bytes that {@link #starts} and {@link #ends} point into: UTF-8.
     *
     * @return the batch's own array, to be read only
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Where the cells of a column begin.
     *
     * @param column from 0 to one less than the number of labels
     * @return for each record an index into {@link #bytes}; to be read only
     */
    public int[] starts(int column) {
        return places.starts(column);
    }

    /**
     * Where the cells of a column end.
     *
     * @param column from 0 to one less than the number of labels
     * @return for each record the index after its last byte; to be read only
     */
    public int[] ends(int column) {
        return places.ends(column);
    }

    /**
     * Where a cell begins.
     *
     * @param record from 0
     * @param column from 0 to one less than the number of labels
     * @return an index into {@link #bytes}
     */
    public int start(int record, int column) {
        return places.starts(column)[record];
    }

    /**
     * Where a cell ends.
     *
     * @param record from 0
     * @param column from 0 to one less than the number of labels
     * @return the index after its last byte
     */
    public int end(int record, int column) {
        return places.ends(column)[record];
    }

    /**
     * Whether a cell has quotes within, so that its bytes are not its text.
     *
     * @param record from 0
     * @param column from 0
     * @return true if only {@link #text} may be used
     */
    public boolean isEscaped(int record, int column) {
        return column < numbers.cells(record) && escapes.of(record, column) != Escapes.NONE;
    }

    /**
     * Whether any cell {@linkplain #isEscaped is escaped}.
     *
     * @return false if the bytes of all cells are their texts
     */
    public boolean hasEscapes() {
        return escapes.any();
    }

    /**
     * Whether any cell of a column {@linkplain #isEscaped is escaped}.
     *
     * @param column from 0
     * @return false if the bytes of all its cells are their texts
     */
    public boolean hasEscapes(int column) {
        return escapes.in(column);
    }

    /**
     * How long the cells of a column are at least. It is known without a look at them, and spares one where short cells
     * alone are of interest.
     *
     * @param column from 0 to one less than the number of labels
     * @return so many bytes, or fewer; 0 if a record ends before the column
     */
    public int shortest(int column) {
        return places.shortest(column);
    }

    /**
     * Whether there is a column in which every cell is longer than so many bytes, so that no record is empty. It is known
     * without a look at them.
     *
     * @param length zero for a column without empty cells
     * @return false if it is not known
     */
    public boolean hasColumnLongerThan(int length) {
        for (int column = 0; column < width; column++) {
            if (places.shortest(column) > length) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether all records have the same number of cells. It is known without a look at them.
     *
     * @param cells how many
     * @return false if it is not known
     */
    public boolean allHave(int cells) {
        return !ragged && cells == width;
    }

    /**
     * What is to be known of cells beside their text.
     *
     * @return empty for a file of text
     */
    public CellMarks marks() {
        return marks;
    }

    /**
     * Whether all cells are empty.
     *
     * @param record from 0
     * @return true for a blank line too
     */
    public boolean isBlank(int record) {
        for (int column = 0; column < numbers.cells(record); column++) {
            if (start(record, column) < end(record, column)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The number of a record in the table.
     *
     * @param record from 0
     * @return the header is 1; blank records count
     */
    public long row(int record) {
        return numbers.row(record);
    }

    /**
     * The physical line on which a record begins.
     *
     * @param record from 0
     * @return from 1
     */
    public long line(int record) {
        return numbers.line(record);
    }

    /**
     * The row of a record as a spreadsheet shows it: all that is above it counts, a cell of several lines is on one
     * row.
     *
     * @param record from 0
     * @return from 1
     */
    public long sheetRow(int record) {
        return numbers.sheetRow(record);
    }

    /** Empties the batch; {@code width} cells are filled in where a record is shorter. */
    void reset(int newWidth, byte newQuote) {
        escapes.clear();
        ragged = false;
        marks.clear();
        mayBeDamaged = false;
        width = newWidth;
        quote = newQuote;
        columns = 0;
        size = 0;
        pendingCells = 0;
        full = false;
        places.begin(newWidth);
    }

    /** Notes whether there may be damaged text. */
    void noteDamage(boolean maybe) {
        mayBeDamaged = maybe;
    }

    /**
     * Whether a cell may hold {@linkplain DamagedText damaged text}.
     *
     * @return false if none does that was to be noticed
     */
    public boolean mayBeDamaged() {
        return mayBeDamaged;
    }

    /** Numbers the first record. */
    void number(long row, long sheetRow, long line) {
        numbers.begin(row, sheetRow, line);
    }

    /** An array of at least this length that keeps what it holds; the batch's own from now on. */
    byte[] buffer(int length) {
        if (bytes.length < length) {
            bytes = Arrays.copyOf(bytes, length);
        }
        return bytes;
    }

    /** Lends the batch an array that is not its own, to look at a sample. */
    void borrow(byte[] other) {
        bytes = other;
    }

    /** How many cells a record of the header's width has. */
    int width() {
        return width;
    }

    /** How many of so many records of the header's width fit. */
    int room(int records) {
        return Math.min(records, MAX_SLOTS / Math.max(1, Math.max(columns, width)) - size);
    }

    /** Makes room for so many more records of the header's width. */
    void reserve(int records) {
        int wanted = size + records;
        places.reserve(width, wanted);
        numbers.reserve(wanted);
        columns = Math.max(columns, width);
    }

    /** Notes doubled quotes in a cell of a record that was reserved. */
    void markDoubled(int record, int column) {
        escapes.put(record, column, Escapes.DOUBLED);
    }

    /** Notes how long the cells are at least that were written to a column. */
    void noteLength(int column, int least) {
        places.noteLength(column, least);
    }

    /** Ends records of the header's width, each on one line, whose cells have been written where they belong. */
    void endCleanRecords(int count, long line) {
        numbers.putAll(size, count, width, line);
        size += count;
    }

    /** Whether another record may be begun; a wider one than all others may still not fit. */
    boolean hasRoom() {
        return !full && fits(Math.max(columns, width));
    }

    private boolean fits(int cells) {
        return size == 0 || (size + 1L) * cells <= MAX_SLOTS;
    }

    /** Whether the record whose cells are being added does not fit. */
    boolean isFull() {
        return full;
    }

    int pendingCells() {
        return pendingCells;
    }

    /** Forgets the cells of a record that could not be ended. */
    void dropPending() {
        escapes.remove(size, pendingCells);
        pendingCells = 0;
    }

    void addCell(int start, int end) {
        int column = pendingCells;
        if (column >= columns) {
            full = !fits(columns + 1);
            columns += full ? 0 : 1;
            places.prepare(columns);
        }
        if (full) {
            return;
        }
        pendingCells++;
        places.put(column, size, start, end);
    }

    /** Adds a cell whose bytes are not its text; {@code escape} says in which way. */
    void addEscapedCell(int start, int end, byte escape) {
        addCell(start, end);
        if (!full) {
            escapes.put(size, pendingCells - 1, escape);
        }
    }

    /** Ends the record whose cells were added; {@code line} is where it began. */
    void endRecord(int end, long line) {
        numbers.reserve(size + 1);
        int cells = pendingCells;
        ragged |= cells != width;
        while (pendingCells < width) {
            addCell(end, end);
        }
        numbers.put(size, cells, line);
        pendingCells = 0;
        size++;
    }
}
