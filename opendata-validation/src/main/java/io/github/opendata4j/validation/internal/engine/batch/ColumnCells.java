package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.validation.internal.engine.sieve.Sieve;
import io.github.opendata4j.validation.internal.engine.sieve.Suspects;
import java.util.Arrays;
import java.util.BitSet;
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
    private byte[] bytes = {};
    private int[] starts = {};
    private int[] ends = {};
    private boolean escapes;

    /** Those among the suspects that are read and right, missing, or not of the type; the others are absent. */
    private final BitSet usable = new BitSet();

    private final BitSet missing = new BitSet();
    private final BitSet unreadable = new BitSet();

    /** Cells of which an error is in the report, suspect or not. */
    private final BitSet reported = new BitSet();

    /** Suspects that are usable and have no error in the report: what is left to the next check. */
    private final BitSet open = new BitSet();

    private @Nullable Object[] values = {};

    /** Texts that were made; several checks may ask for the same. */
    private @Nullable String[] texts = {};

    /** Whether anything was noted of this batch. */
    private boolean touched;

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
        bytes = next.bytes();
        starts = next.starts(column);
        ends = next.ends(column);
        escapes = next.hasEscapes(column);
        if (touched) {
            usable.clear();
            missing.clear();
            unreadable.clear();
            reported.clear();
            open.clear();
            Arrays.fill(values, null);
            Arrays.fill(texts, null);
            touched = false;
        }
    }

    /** Has every cell judged by its text, and none by its bytes. */
    public void judgeByText() {
        careful = true;
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
        return open.nextSetBit(from);
    }

    /**
     * What the bytes of a cell say of it.
     *
     * @param judge looks at them
     * @param record the record in the batch, whose cell is not empty
     * @return the verdict; unknown where bytes are not the text, or the long way was asked for
     */
    public CellJudge.Verdict judge(CellJudge judge, int record) {
        return hasToBeRead(record) ? CellJudge.Verdict.UNKNOWN : judge.judge(bytes, starts[record], ends[record]);
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
     * The next record whose cell was found missing.
     *
     * @param from the first record to consider
     * @return its number in the batch, below zero if there is none among the suspects
     */
    public int nextMissing(int from) {
        return missing.nextSetBit(from);
    }

    private State state(int record) {
        if (!suspects.contains(record)) {
            return stateOfRight(record);
        } else if (usable.get(record)) {
            return State.USABLE;
        } else if (unreadable.get(record)) {
            return State.UNREADABLE;
        }
        return missing.get(record) ? State.MISSING : State.ABSENT;
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
     * Notes that a cell holds one of the missing values.
     *
     * @param record the record in the batch
     */
    public void putMissing(int record) {
        missing.set(record);
        touched = true;
    }

    /**
     * Notes that a cell is not of the field's type.
     *
     * @param record the record in the batch
     */
    public void putUnreadable(int record) {
        unreadable.set(record);
        touched = true;
    }

    /**
     * Notes that a cell is of the field's type.
     *
     * @param record the record in the batch
     * @param value what it was read as
     */
    public void putUsable(int record, Object value) {
        putUsable(record);
        keepValue(record, value);
    }

    /**
     * Notes that a cell is of the field's type; its value is read when somebody asks for it.
     *
     * @param record the record in the batch
     */
    public void putUsable(int record) {
        usable.set(record);
        open.set(record);
        touched = true;
    }

    private void keepValue(int record, Object value) {
        if (values.length <= record) {
            values = Arrays.copyOf(values, size());
        }
        values[record] = value;
        touched = true;
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
     * In which of some records something stands that no sieve held back. A look at the places of the cells says so.
     *
     * @param from the first record, a multiple of {@link Sieve#GROUP}
     * @param to the record behind the last, {@link Sieve#GROUP} further on at most
     * @return a bit for each that is surely filled, the lowest for the first
     */
    public int surelyFilled(int from, int to) {
        int[] allStarts = starts;
        int[] allEnds = ends;
        int filled = 0;
        for (int record = from; record < to; record++) {
            if (allStarts[record] < allEnds[record]) {
                filled |= 1 << record;
            }
        }
        return filled & ~suspects.group(from);
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
        return reported.get(record);
    }

    /** Notes that an error of a cell is in the report. */
    void markReported(int record) {
        reported.set(record);
        open.clear(record);
        touched = true;
    }

    /** Notes that errors of several cells are in the report. */
    void markReported(BitSet records) {
        reported.or(records);
        open.andNot(records);
        touched = true;
    }

    /**
     * What a usable cell was read as.
     *
     * @param record the record in the batch
     * @return a value of the Java type that the reader of this field gives
     */
    public Object value(int record) {
        Object value = record < values.length ? values[record] : null;
        if (value == null) {
            value = reader == null ? text(record) : reader.read(text(record));
            keepValue(record, value);
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
        String text = record < texts.length ? texts[record] : null;
        if (text == null) {
            text = records().text(record, column);
            if (texts.length <= record) {
                texts = Arrays.copyOf(texts, size());
            }
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
        return ends[record] - starts[record];
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
