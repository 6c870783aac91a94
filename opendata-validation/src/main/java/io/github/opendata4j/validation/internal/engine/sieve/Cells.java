package io.github.opendata4j.validation.internal.engine.sieve;

import io.github.opendata4j.model.internal.scan.RecordBatch;

/**
 * The cells of one column of a batch, as sieves look at them: where each begins and ends among the batch's bytes.
 * All arrays are lent, to be read only.
 */
public final class Cells {
    final byte[] bytes;
    final int[] starts;
    final int[] ends;

    private Cells(byte[] bytes, int[] starts, int[] ends) {
        this.bytes = bytes;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * A column of a batch.
     *
     * @param batch the records
     * @param column where the column stands in the file, from 0
     * @return its cells, until the batch is filled again
     */
    public static Cells of(RecordBatch batch, int column) {
        return new Cells(batch.bytes(), batch.starts(column), batch.ends(column));
    }

    /** One cell, which stands between two indexes. */
    static Cells of(byte[] bytes, int start, int end) {
        return new Cells(bytes, new int[] {start}, new int[] {end});
    }
}
