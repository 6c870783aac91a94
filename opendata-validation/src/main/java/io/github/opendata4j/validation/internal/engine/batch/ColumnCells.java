package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.validation.internal.engine.sieve.Suspects;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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

    private final String field;
    private final int column;
    private @Nullable RecordBatch batch;
    private Suspects suspects = new Suspects();
    private @Nullable CellReader reader;

    /** What is known of a cell; nothing of those that were right at first sight. */
    private @Nullable State[] states = {};

    private @Nullable Object[] values = {};

    /** Texts that were made; several checks may ask for the same. */
    private @Nullable String[] texts = {};

    private boolean[] reported = {};

    /** Whether anything was noted of this batch. */
    private boolean touched;

    /**
     * The cells of a column.
     *
     * @param field the name of its field in the schema
     * @param column where it stands in the file, from 0
     */
    public ColumnCells(String field, int column) {
        this.field = field;
        this.column = column;
    }

    /**
     * Begins a batch. Cells that are not suspect are right: they are missing if they are empty, and are read only if
     * somebody wants their value.
     *
     * @param next the records
     * @param held the records whose cells have to be looked at
     * @param of reads a cell of the field's type
     */
    public void begin(RecordBatch next, Suspects held, CellReader of) {
        batch = next;
        suspects = held;
        reader = of;
        if (touched) {
            Arrays.fill(states, null);
            Arrays.fill(values, null);
            Arrays.fill(texts, null);
            Arrays.fill(reported, false);
            touched = false;
        }
        if (states.length < next.size()) {
            states = new State[next.size()];
            values = new Object[next.size()];
            texts = new String[next.size()];
            reported = new boolean[next.size()];
        }
        for (int record = nextSuspect(0); record >= 0; record = nextSuspect(record + 1)) {
            put(record, State.ABSENT); // until it is told otherwise
        }
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

    private void put(int record, State state) {
        states[record] = state;
        touched = true;
    }

    private State state(int record) {
        State known = states[record];
        return known == null ? stateOfRight(record) : known;
    }

    /** The state of a cell that no check had to look at. */
    private State stateOfRight(int record) {
        RecordBatch records = records();
        if (records.start(record, column) < records.end(record, column)) {
            return State.USABLE;
        }
        return column >= records.cells(record) || records.isBlank(record) ? State.ABSENT : State.MISSING;
    }

    /**
     * Notes that a cell holds one of the missing values.
     *
     * @param record the record in the batch
     */
    public void putMissing(int record) {
        put(record, State.MISSING);
    }

    /**
     * Notes that a cell is not of the field's type.
     *
     * @param record the record in the batch
     */
    public void putUnreadable(int record) {
        put(record, State.UNREADABLE);
    }

    /**
     * Notes that a cell is of the field's type.
     *
     * @param record the record in the batch
     * @param value what it was read as; null to say that the value is the text, which is then made only when asked for
     */
    public void putUsable(int record, @Nullable Object value) {
        put(record, State.USABLE);
        values[record] = value;
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
        return reported[record];
    }

    /** Notes that an error of a cell is in the report. */
    void markReported(int record) {
        reported[record] = true;
        touched = true;
    }

    /**
     * What a usable cell was read as.
     *
     * @param record the record in the batch
     * @return a value of the Java type that the reader of this field gives
     */
    public Object value(int record) {
        Object value = values[record];
        if (value == null) {
            value = states[record] == null && reader != null ? reader.read(text(record)) : text(record);
            values[record] = value;
            touched = true;
        }
        return value;
    }

    /**
     * A cell as it stands in the file, quotes taken off.
     *
     * @param record the record in the batch
     * @return its text
     */
    public String text(int record) {
        String text = texts[record];
        if (text == null) {
            text = records().text(record, column);
            texts[record] = text;
            touched = true;
        }
        return text;
    }

    /**
     * How long a cell is in the file.
     *
     * @param record the record in the batch
     * @return its bytes in UTF-8, quotes around it taken off
     */
    public int byteLength(int record) {
        return records().end(record, column) - records().start(record, column);
    }

    /**
     * The records that these cells belong to.
     *
     * @return the batch at hand
     */
    public RecordBatch records() {
        if (batch == null) {
            throw new IllegalStateException("No batch has begun");
        }
        return batch;
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
