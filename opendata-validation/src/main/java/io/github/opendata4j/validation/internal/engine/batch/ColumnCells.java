package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.validation.internal.engine.sieve.Cells;
import io.github.opendata4j.validation.internal.engine.sieve.FilledSieve;
import io.github.opendata4j.validation.internal.engine.sieve.Sieve;
import io.github.opendata4j.validation.internal.engine.sieve.Suspects;

/**
 * One column of the batch at hand: what became of each of its cells when it was read. One object serves a column for
 * the whole file, so a check that needs several columns is given theirs once.
 */
public final class ColumnCells {

    private enum State {
        /** In a blank or short record: reported there. */
        ABSENT,
        MISSING,
        /** Not of the field's type. */
        UNREADABLE,
        USABLE
    }

    /** Holds back what is empty. */
    private static final Sieve EMPTY = new FilledSieve();

    private final String field;
    private final int column;
    private Suspects suspects = new Suspects();
    private Cells places = Cells.NONE;
    private boolean escapes;

    /** Whether it is known that no cell is empty. */
    private boolean filled;

    /** Those among the suspects that are read and right, missing, or not of the type; the others are absent. */
    private final RecordBits usable = new RecordBits();

    private final RecordBits missing = new RecordBits();
    private final RecordBits unreadable = new RecordBits();

    /** Cells of which an error is in the report, suspect or not. */
    private final RecordBits reported = new RecordBits();

    /** Suspects that are usable and have no error in the report: what is left to the next check. */
    private final RecordBits open = new RecordBits();

    private final MadeCells made;
    private boolean careful;

    /**
     * The cells of a column.
     *
     * @param field the name of its field in the schema
     * @param column where it stands in the file, from 0
     */
    public ColumnCells(String field, int column) {
        this.field = field;
        this.column = column;
        this.made = new MadeCells(column);
    }

    /**
     * Begins a batch. Cells that are not suspect are right: they are missing if empty, and read if somebody asks.
     *
     * @param next the records
     * @param held the records whose cells have to be looked at
     * @param of reads a cell of the field's type
     */
    public void begin(RecordBatch next, Suspects held, CellReader of) {
        suspects = held;
        made.begin(next, of);
        places = Cells.of(next, column);
        escapes = next.hasEscapes(column);
        filled = next.shortest(column) > 0;
        usable.clear();
        missing.clear();
        unreadable.clear();
        reported.clear();
        open.clear();
    }

    /** Has every cell judged by its text, and none by its bytes: the long way. */
    public void judgeByText() {
        careful = true;
    }

    /**
     * Whether every cell is judged by its text.
     *
     * @return false unless that was asked for
     */
    public boolean isJudgedByText() {
        return careful;
    }

    /**
     * The next record whose cell has to be looked at.
     *
     * @param from the first record to consider
     * @return its number in the batch, below zero if there is none
     */
    public int nextSuspect(int from) {
        return suspects.next(from);
    }

    /**
     * The next record whose cell the checks of single cells have to look at.
     *
     * @param from the first record to consider
     * @return its number in the batch, below zero if there is none: the next suspect that is usable and not reported
     */
    public int nextOpen(int from) {
        return open.next(from);
    }

    /**
     * Which of some records have a cell that has to be looked at.
     *
     * @param from the first of a group, a multiple of {@link Sieve#GROUP}
     * @return a bit for each, the lowest for the first
     */
    public int suspects(int from) {
        return suspects.group(from);
    }

    /**
     * The records whose cell the checks of single cells have to look at.
     *
     * @return suspects that are usable and not reported, to be read only
     */
    public RecordBits open() {
        return open;
    }

    /**
     * Where the cells of the column are.
     *
     * @return their places, until the next batch begins
     */
    public Cells places() {
        return places;
    }

    /**
     * Which of some cells are empty.
     *
     * @param from the first record of a group, a multiple of {@link Sieve#GROUP}
     * @param among a bit for each cell that is asked about
     * @return those of them that have no bytes
     */
    int empty(int from, int among) {
        return filled ? 0 : EMPTY.heldAmong(places, from, among);
    }

    /**
     * Which of some cells are not empty and are their bytes, so that these may be judged.
     *
     * @param from the first record of a group, a multiple of {@link Sieve#GROUP}
     * @param among a bit for each cell that is asked about
     * @return those of them that need not be read as text
     */
    public int bare(int from, int among) {
        if (careful) {
            return 0;
        }
        int bare = among & ~empty(from, among);
        if (escapes) {
            RecordBatch records = records();
            for (int left = bare; left != 0; left &= left - 1) {
                int place = Integer.numberOfTrailingZeros(left);
                bare &= records.isEscaped(from + place, column) ? ~(1 << place) : -1;
            }
        }
        return bare;
    }

    /**
     * Whether the bytes of a cell say nothing, so that its text has to be made.
     *
     * @param record the record in the batch
     * @return true if something is escaped in it, or the long way was asked for
     */
    public boolean hasToBeRead(int record) {
        return careful || (escapes && records().isEscaped(record, column));
    }

    /**
     * The records whose cell was found missing.
     *
     * @return those among the suspects, to be read only
     */
    public RecordBits missing() {
        return missing;
    }

    private State state(int record) {
        if (!suspects.contains(record)) {
            return stateOfRight(record);
        } else if (usable.contains(record)) {
            return State.USABLE;
        } else if (unreadable.contains(record)) {
            return State.UNREADABLE;
        }
        return missing.contains(record) ? State.MISSING : State.ABSENT;
    }

    /** The state of a cell that no check had to look at. */
    private State stateOfRight(int record) {
        RecordBatch records = records();
        if (records.start(record, column) < records.end(record, column)) {
            return State.USABLE;
        }
        boolean absent = column >= records.cells(record) || BlankRecords.hasBlanksAlone(records, record);
        return absent ? State.ABSENT : State.MISSING;
    }

    /**
     * Notes that cells hold one of the missing values.
     *
     * @param from the first record of a group, a multiple of {@link Sieve#GROUP}
     * @param bits a bit for each such cell
     */
    public void putMissing(int from, int bits) {
        missing.add(from, bits);
    }

    /**
     * Notes that cells are not of the field's type.
     *
     * @param from the first record of a group, a multiple of {@link Sieve#GROUP}
     * @param bits a bit for each such cell
     */
    public void putUnreadable(int from, int bits) {
        unreadable.add(from, bits);
    }

    /**
     * Notes that cells are of the field's type; their values are read when somebody asks for them.
     *
     * @param from the first record of a group, a multiple of {@link Sieve#GROUP}
     * @param bits a bit for each such cell
     */
    public void putUsable(int from, int bits) {
        usable.add(from, bits);
        open.add(from, bits);
    }

    /**
     * Notes that a cell is of the field's type.
     *
     * @param record the record in the batch
     * @param value what it was read as
     */
    public void putUsable(int record, Object value) {
        usable.add(record);
        open.add(record);
        made.keep(record, value);
    }

    /**
     * How many records there are.
     *
     * @return the size of the batch
     */
    public int size() {
        return records().size();
    }

    /**
     * Whether a cell has a value of the field's type.
     *
     * @param record the record in the batch
     * @return false where the cell is missing, absent or unreadable
     */
    public boolean isUsable(int record) {
        return state(record) == State.USABLE;
    }

    /**
     * Whether something stands in a cell, readable or not.
     *
     * @param record the record in the batch
     * @return false where the cell is missing or absent
     */
    public boolean isFilled(int record) {
        State state = state(record);
        return state == State.USABLE || state == State.UNREADABLE;
    }

    /**
     * Which of some cells may be missing. A look at their places says so.
     *
     * @param from the first record of a group, a multiple of {@link Sieve#GROUP}
     * @param among a bit for each cell that is asked about
     * @return those of them that are found missing, or are empty and no suspects; some of these may be absent
     */
    public int perhapsMissing(int from, int among) {
        int held = suspects.group(from);
        return among & ((missing.group(from) & held) | (empty(from, among) & ~held));
    }

    /**
     * Whether a cell is there and holds one of the missing values.
     *
     * @param record the record in the batch
     * @return false in a record that is blank or too short for this column
     */
    public boolean isMissing(int record) {
        return state(record) == State.MISSING;
    }

    /**
     * Whether a check has found a cell wrong already.
     *
     * @param record the record in the batch
     * @return true if an error of this cell is in the report
     */
    public boolean isReported(int record) {
        return reported.contains(record);
    }

    /** Notes that an error of a cell is in the report. */
    void markReported(int record) {
        reported.add(record);
        open.remove(record);
    }

    /** Notes that errors of several cells are in the report. */
    void markReported(RecordBits records) {
        reported.addAll(records);
        open.removeAll(records);
    }

    /**
     * What a usable cell was read as.
     *
     * @param record the record in the batch
     * @return a value of the Java type that the reader of this field gives
     */
    public Object value(int record) {
        return made.value(record);
    }

    /**
     * A cell as it stands in the file, quotes taken off.
     *
     * @param record the record in the batch
     * @return its text
     */
    public String text(int record) {
        return made.text(record);
    }

    /**
     * The records that these cells belong to.
     *
     * @return the batch at hand
     */
    public RecordBatch records() {
        return made.batch();
    }

    /**
     * The name of the field in the schema.
     *
     * @return its name
     */
    public String field() {
        return field;
    }

    /**
     * Where the column stands in the file.
     *
     * @return from 0
     */
    public int column() {
        return column;
    }

    /**
     * Where a cell is, for a finding.
     *
     * @param record the record in the batch
     * @return row, line, column and field
     */
    public Location location(int record) {
        RecordBatch records = records();
        return Location.builder()
                .row(records.row(record))
                .line(records.line(record))
                .sheetRow(records.sheetRow(record))
                .column(column + 1)
                .field(field)
                .build();
    }
}
