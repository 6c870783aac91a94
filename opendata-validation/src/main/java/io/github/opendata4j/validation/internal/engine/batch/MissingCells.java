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
     * Which of some cells hold no value.
     *
     * @param batch the records
     * @param cells the column
     * @param from the first record of a group, a multiple of {@link io.github.opendata4j.validation.internal.engine.sieve.Sieve#GROUP}
     * @param among a bit for each cell that is asked about
     * @return those of them that are missing
     */
    public int among(RecordBatch batch, ColumnCells cells, int from, int among) {
        int empty = cells.empty(from, among);
        int missing = emptyIsMissing ? empty : 0;
        for (int left = longest == 0 ? 0 : among & ~empty; left != 0; left &= left - 1) {
            if (contains(batch, from + Integer.numberOfTrailingZeros(left), cells.column())) {
                missing |= Integer.lowestOneBit(left);
            }
        }
        return missing;
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
