package io.github.opendata4j.validation.internal.engine.sieve;

import io.github.opendata4j.model.internal.scan.RecordBatch;

/**
 * The cells of one column of a batch, as sieves look at them: where each begins and ends among the batch's bytes.
 * All arrays are lent, to be read only.
 */
public final class Cells {
    /** None. */
    public static final Cells NONE = new Cells(new byte[0], new int[0], new int[0]);

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

    /**
     * The bytes of the batch.
     *
     * @return UTF-8
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Where a cell begins.
     *
     * @param record the record in the batch
     * @return an index into {@link #bytes}
     */
    public int start(int record) {
        return starts[record];
    }

    /**
     * Where a cell ends.
     *
     * @param record the record in the batch
     * @return the index after its last byte
     */
    public int end(int record) {
        return ends[record];
    }

    /**
     * How long a cell is.
     *
     * @param record the record in the batch
     * @return its bytes, quotes around it taken off
     */
    public int length(int record) {
        return ends[record] - starts[record];
    }
}
