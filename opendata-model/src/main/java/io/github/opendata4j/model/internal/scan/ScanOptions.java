package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.table.Dialect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is known of a file before it is read, and how much of it is taken in at most. Immutable. */
public final class ScanOptions {

    /** The longest cell: 1 MiB of UTF-8. */
    public static final int MAX_CELL_BYTES = 1 << 20;

    /** The longest record, from its first cell to its line end: 4 MiB of UTF-8. */
    public static final int MAX_RECORD_BYTES = 4 << 20;

    /** The most cells in a record. */
    public static final int MAX_COLUMNS = 4096;

    /** How much is read at once; longer records make it grow. The header is sought in so much. */
    static final int BLOCK_BYTES = 256 << 10;

    private static final int LARGE_BLOCK_BYTES = 1 << 20;

    private final Dialect dialect;
    private final List<String> expectedLabels;
    private final int maxCellBytes;
    private final int maxRecordBytes;
    private final int maxColumns;
    private final int blockBytes;
    private final boolean fastLane;
    private final boolean national;

    private ScanOptions(Builder builder) {
        this.dialect = builder.dialect;
        this.expectedLabels = List.copyOf(builder.expectedLabels);
        this.maxCellBytes = builder.maxCellBytes;
        this.maxRecordBytes = builder.maxRecordBytes;
        this.maxColumns = builder.maxColumns;
        this.blockBytes = builder.blockBytes;
        this.fastLane = builder.fastLane;
        this.national = builder.national;
    }

    /**
     * Starts with nothing known and the limits above.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    Dialect dialect() {
        return dialect;
    }

    List<String> expectedLabels() {
        return expectedLabels;
    }

    int maxCellBytes() {
        return maxCellBytes;
    }

    int maxRecordBytes() {
        return maxRecordBytes;
    }

    int maxColumns() {
        return maxColumns;
    }

    int blockBytes() {
        return blockBytes;
    }

    /** Whether records may be taken many bytes at a time. */
    boolean fastLane() {
        return fastLane;
    }

    /** Whether header, quotes and blanks are taken as the national validator takes them. */
    boolean isNational() {
        return national;
    }

    /** The same, with another dialect. */
    ScanOptions withDialect(Dialect other) {
        Builder builder = builder().dialect(other).expectedLabels(expectedLabels);
        builder.maxCellBytes(maxCellBytes).maxRecordBytes(maxRecordBytes).maxColumns(maxColumns);
        builder.blockBytes = blockBytes;
        builder.fastLane = fastLane;
        builder.national = national;
        return builder.build();
    }

    /** Gathers what is known. Not for use by several threads; may be used again after {@link #build()}. */
    public static final class Builder {

        private Dialect dialect = Dialect.detected();
        private final List<String> expectedLabels = new ArrayList<>();
        private int maxCellBytes = MAX_CELL_BYTES;
        private int maxRecordBytes = MAX_RECORD_BYTES;
        private int maxColumns = MAX_COLUMNS;
        private int blockBytes = BLOCK_BYTES;
        private boolean fastLane = true;
        private boolean national;

        private Builder() {}

        /**
         * Sets what is known of how the file is written.
         *
         * @param dialect what it states is not found out any more
         * @return this builder
         */
        public Builder dialect(Dialect dialect) {
            this.dialect = dialect;
            return this;
        }

        /**
         * Adds labels that the header probably has: the strongest hint for the delimiter, and for the header among
         * title lines.
         *
         * @param labels names of a schema, labels of a mapping
         * @return this builder
         */
        public Builder expectedLabels(Collection<String> labels) {
            expectedLabels.addAll(labels);
            return this;
        }

        /**
         * Sets the longest cell.
         *
         * @param bytes of UTF-8
         * @return this builder
         */
        public Builder maxCellBytes(int bytes) {
            this.maxCellBytes = bytes;
            return this;
        }

        /**
         * Sets the longest record.
         *
         * @param bytes of UTF-8
         * @return this builder
         */
        public Builder maxRecordBytes(int bytes) {
            this.maxRecordBytes = bytes;
            return this;
        }

        /**
         * Sets the most cells in a record.
         *
         * @param columns the number
         * @return this builder
         */
        public Builder maxColumns(int columns) {
            this.maxColumns = columns;
            return this;
        }

        /**
         * Takes no short cut: every byte goes through the parser of single records, so that tests can compare.
         *
         * @return this builder
         */
        public Builder recordByRecord() {
            this.fastLane = false;
            return this;
        }

        /**
         * Reads as the national validator does: its header is the first record of about the usual width, whatever it
         * says, where that has a label that is expected; a quote that is never closed ends with the file; where every
         * delimiter of the first line has a blank behind it, such blanks belong to no cell.
         *
         * @return this builder
         */
        public Builder asTheNationalValidator() {
            this.national = true;
            return this;
        }

        /**
         * Reads a megabyte at once: for whoever goes through all of a long file, and does not wait for its first rows.
         *
         * @return this builder
         */
        public Builder inLargeBlocks() {
            this.blockBytes = LARGE_BLOCK_BYTES;
            return this;
        }

        /** Sets how much is read at once, so that tests can put the seams between blocks anywhere. */
        Builder blockBytes(int bytes) {
            this.blockBytes = bytes;
            return this;
        }

        /**
         * Makes the options.
         *
         * @return the options
         */
        public ScanOptions build() {
            return new ScanOptions(this);
        }
    }
}
