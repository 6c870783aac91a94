package io.github.opendata4j.model.report;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding is: in a table (row, line, column, field), in metadata (a JSON pointer), or nowhere in particular.
 * Whatever is unknown or makes no sense is empty. Immutable.
 *
 * <pre>{@code
 * Location where = Location.builder().row(6).line(7).sheetRow(7).column(3).field("montant").build();
 * where.cell(); // Optional[C7]
 * }</pre>
 */
public final class Location {
    private static final Location NONE = builder().build();

    private final long row;
    private final long line;
    private final long sheetRow;
    private final int column;
    private final @Nullable String field;
    private final @Nullable String pointer;
    private final @Nullable String resource;
    private final @Nullable String sheet;

    private Location(Builder builder) {
        this.row = builder.row;
        this.line = builder.line;
        this.sheetRow = builder.sheetRow;
        this.column = builder.column;
        this.field = builder.field;
        this.pointer = builder.pointer;
        this.resource = builder.resource;
        this.sheet = builder.sheet;
    }

    /**
     * The location of what concerns the whole.
     *
     * @return the location in which all is empty
     */
    public static Location none() {
        return NONE;
    }

    /**
     * The location of what concerns a whole column.
     *
     * @param field the field's name
     * @return the location
     */
    public static Location ofField(String field) {
        return builder().field(field).build();
    }

    /**
     * A location in metadata.
     *
     * @param pointer a JSON pointer, such as {@code /publisher/siren}
     * @return the location
     */
    public static Location ofPointer(String pointer) {
        return builder().pointer(pointer).build();
    }

    /**
     * Starts a location in which all is empty.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The number of the record in the table: 1 is the header, 2 the first row of data. Title lines above the
     * header are not counted.
     *
     * @return the row; empty for what concerns file, header or schema
     */
    public OptionalLong row() {
        return present(row);
    }

    /**
     * The line in the text file, from 1, where the record begins.
     *
     * @return the physical line
     */
    public OptionalLong line() {
        return present(line);
    }

    /**
     * The row as a spreadsheet shows it, from 1: title lines and blank lines count, and a cell that holds
     * line breaks is on one row.
     *
     * @return the spreadsheet's row
     */
    public OptionalLong sheetRow() {
        return present(sheetRow);
    }

    /**
     * The column, from 1.
     *
     * @return the column in the file
     */
    public OptionalInt column() {
        return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }

    /**
     * The name of the field in the schema, or the label in the file where the schema has none.
     *
     * @return the field
     */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /**
     * The cell as a spreadsheet names it, such as {@code C7} or {@code AB12}.
     *
     * @return the cell; empty unless column and {@link #sheetRow()} are known
     */
    public Optional<String> cell() {
        return column > 0 && sheetRow > 0 ? Optional.of(letters(column) + sheetRow) : Optional.empty();
    }

    /**
     * The place in metadata.
     *
     * @return a JSON pointer, such as {@code /publisher/siren}
     */
    public Optional<String> pointer() {
        return Optional.ofNullable(pointer);
    }

    /**
     * The file or distribution, where a report is about several.
     *
     * @return its name or key
     */
    public Optional<String> resource() {
        return Optional.ofNullable(resource);
    }

    /**
     * The sheet, where the file is a workbook.
     *
     * @return its name
     */
    public Optional<String> sheet() {
        return Optional.ofNullable(sheet);
    }

    /**
     * Starts from this location.
     *
     * @return a builder that holds all of it
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.row = row;
        builder.line = line;
        builder.sheetRow = sheetRow;
        builder.column = column;
        builder.field = field;
        builder.pointer = pointer;
        builder.resource = resource;
        builder.sheet = sheet;
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Location that
                && row == that.row
                && line == that.line
                && sheetRow == that.sheetRow
                && column == that.column
                && Objects.equals(field, that.field)
                && Objects.equals(pointer, that.pointer)
                && Objects.equals(resource, that.resource)
                && Objects.equals(sheet, that.sheet);
    }

    @Override
    public int hashCode() {
        return Objects.hash(row, line, sheetRow, column, field, pointer, resource, sheet);
    }

    @Override
    public String toString() {
        return "row " + row + ", line " + line + ", cell " + cell().orElse("-") + ", field " + field + ", pointer "
                + pointer + ", resource " + resource + ", sheet " + sheet;
    }

    private static OptionalLong present(long number) {
        return number > 0 ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /** A, B … Z, AA, AB …: base 26 without a zero. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** Collects what is known of a place; all numbers count from 1. Not for use by several threads. */
    public static final class Builder {
        private long row;
        private long line;
        private long sheetRow;
        private int column;
        private @Nullable String field;
        private @Nullable String pointer;
        private @Nullable String resource;
        private @Nullable String sheet;

        private Builder() {}

        /**
         * Sets the record's number.
         *
         * @param row the row; the header is 1
         * @return this builder
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder row(long row) {
            this.row = fromOne(row);
            return this;
        }

        /**
         * Sets the physical line.
         *
         * @param line the line, from 1
         * @return this builder
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder line(long line) {
            this.line = fromOne(line);
            return this;
        }

        /**
         * Sets the row as a spreadsheet shows it.
         *
         * @param sheetRow the row, from 1
         * @return this builder
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder sheetRow(long sheetRow) {
            this.sheetRow = fromOne(sheetRow);
            return this;
        }

        /**
         * Sets the column.
         *
         * @param column the column, from 1
         * @return this builder
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder column(int column) {
            this.column = (int) fromOne(column);
            return this;
        }

        /**
         * Sets the field.
         *
         * @param field its name in the schema, else its label in the file
         * @return this builder
         */
        public Builder field(String field) {
            this.field = field;
            return this;
        }

        /**
         * Sets the place in metadata.
         *
         * @param pointer a JSON pointer
         * @return this builder
         */
        public Builder pointer(String pointer) {
            this.pointer = pointer;
            return this;
        }

        /**
         * Sets the file or distribution, where a report is about several.
         *
         * @param resource its name or key
         * @return this builder
         */
        public Builder resource(String resource) {
            this.resource = resource;
            return this;
        }

        /**
         * Sets the sheet, where the file is a workbook.
         *
         * @param sheet its name
         * @return this builder
         */
        public Builder sheet(String sheet) {
            this.sheet = sheet;
            return this;
        }

        /**
         * Makes the location.
         *
         * @return the location
         */
        public Location build() {
            return new Location(this);
        }

        private static long fromOne(long number) {
            if (number < 1) {
                throw new IllegalArgumentException("Rows, lines and columns count from 1, not: " + number);
            }
            return number;
        }
    }
}
