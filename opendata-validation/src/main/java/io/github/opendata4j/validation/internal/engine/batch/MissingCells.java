package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.internal.scan.MissingValues;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import java.nio.charset.StandardCharsets;

/** Tells the cells that hold no value, and makes no text of those that are longer than any missing value. */
public final class MissingCells {

    private final MissingValues values;
    private final boolean emptyIsMissing;
    private final int longest;

    /**
     * For one column.
     *
     * @param values the texts that stand for no value
     */
    public MissingCells(MissingValues values) {
        this.values = values;
        this.emptyIsMissing = values.contains("");
        int most = 0;
        for (String text : values.texts()) {
            most = Math.max(most, text.getBytes(StandardCharsets.UTF_8).length);
        }
        this.longest = most;
    }

    /**
     * For a column of which nothing is known.
     *
     * @return empty cells alone hold no value
     */
    public static MissingCells onlyEmpty() {
        return new MissingCells(MissingValues.onlyEmpty());
    }

    /**
     * Whether every cell holds a value, as far as that is known without a look at them.
     *
     * @param batch the records
     * @param column the column in the file, from 0
     * @return false if one may be missing
     */
    boolean areNowhere(RecordBatch batch, int column) {
        return batch.shortest(column) > longest && !batch.hasEscapes(column);
    }

    /**
     * Whether a cell holds no value.
     *
     * @param batch the records
     * @param record the record in the batch
     * @param column the column in the file, from 0
     * @return whether its text is one of the missing values
     */
    public boolean contains(RecordBatch batch, int record, int column) {
        int length = batch.end(record, column) - batch.start(record, column);
        if (length == 0) {
            return emptyIsMissing;
        }
        int shortest = batch.isEscaped(record, column) ? length / 2 - 1 : length;
        return shortest <= longest && values.contains(batch.text(record, column));
    }
}
