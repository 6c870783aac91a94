package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import java.util.List;

/** Which records of the batch at hand count as blank. One object serves a file. */
public final class BlankRecords {

    private enum Kind {
        NONE,
        WITHOUT_CONTENT,
        WITHOUT_VALUES
    }

    /**
     * So many blanks in a cell still count as nothing: somebody pressed the space bar in a row below the table, and a
     * spreadsheet took that for data. More would have to be looked for in records that are known to have longer cells.
     */
    private static final int MOST_BLANKS = 3;

    private final Kind kind;
    private final List<MissingCells> columns;
    private final RecordBits blank = new RecordBits();

    private BlankRecords(Kind kind, List<MissingCells> columns) {
        this.kind = kind;
        this.columns = columns;
    }

    /**
     * None at all.
     *
     * @return for one file
     */
    public static BlankRecords none() {
        return new BlankRecords(Kind.NONE, List.of());
    }

    /**
     * Those in which nothing stands, or in some cells a few blanks.
     *
     * @return for one file
     */
    public static BlankRecords withoutContent() {
        return new BlankRecords(Kind.WITHOUT_CONTENT, List.of());
    }

    /**
     * Those whose cells are all missing values.
     *
     * @param columns what is missing in each column of the file, in order; cells behind the last one do not count
     * @return for one file
     */
    public static BlankRecords withoutValues(List<MissingCells> columns) {
        return new BlankRecords(Kind.WITHOUT_VALUES, columns);
    }

    /**
     * Begins a batch.
     *
     * @param batch the records
     */
    public void begin(RecordBatch batch) {
        blank.clear();
        if (isNoneBlank(batch)) {
            return;
        }
        for (int record = 0; record < batch.size(); record++) {
            if (isBlank(batch, record)) {
                blank.add(record);
            }
        }
    }

    /** Whether there is a column in which every record has something, which is soon seen. */
    private boolean isNoneBlank(RecordBatch batch) {
        return switch (kind) {
            case NONE -> true;
            case WITHOUT_CONTENT -> batch.hasColumnLongerThan(MOST_BLANKS);
            case WITHOUT_VALUES -> hasColumnOfValues(batch);
        };
    }

    private boolean hasColumnOfValues(RecordBatch batch) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).areNowhere(batch, column)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank(RecordBatch batch, int record) {
        return switch (kind) {
            case NONE -> false;
            case WITHOUT_CONTENT -> hasBlanksAlone(batch, record);
            case WITHOUT_VALUES -> hasNoValue(batch, record);
        };
    }

    /** Whether nothing stands in a record, or in some cells a few blanks. */
    static boolean hasBlanksAlone(RecordBatch batch, int record) {
        byte[] bytes = batch.bytes();
        for (int column = 0; column < batch.cells(record); column++) {
            int end = batch.end(record, column);
            int start = batch.start(record, column);
            if (end - start > MOST_BLANKS) {
                return false;
            }
            for (int i = start; i < end; i++) {
                if (bytes[i] != ' ' && bytes[i] != '\t') {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean hasNoValue(RecordBatch batch, int record) {
        boolean emptyLine = batch.cells(record) <= 1 && batch.isBlank(record) && !isQuoted(batch, record);
        int cells = emptyLine ? 0 : Math.min(columns.size(), batch.cells(record));
        for (int column = 0; column < cells; column++) {
            if (!columns.get(column).contains(batch, record, column)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first cell, in which there is nothing, has its quotes for itself in a line. */
    private static boolean isQuoted(RecordBatch batch, int record) {
        byte[] bytes = batch.bytes();
        int at = batch.start(record, 0);
        boolean quoted = at > 0 && at < bytes.length && bytes[at - 1] == '"' && bytes[at] == '"';
        return quoted && (at == 1 || bytes[at - 2] == '\n' || bytes[at - 2] == '\r');
    }

    /**
     * Whether any record is blank.
     *
     * @return false if there is none in the batch at hand
     */
    public boolean any() {
        return !blank.isEmpty();
    }

    /**
     * Whether a record is blank.
     *
     * @param record the record in the batch
     * @return whether nothing is to be said of it but that
     */
    public boolean contains(int record) {
        return blank.contains(record);
    }
}
