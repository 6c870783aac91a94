package io.github.opendata4j.model.table;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes its table: how text is parted into cells, or which sheet of a workbook it is. What is left empty is
 * found out from the file; what is stated is taken as said. Immutable.
 *
 * <pre>{@code
 * Dialect.builder().delimiter(';').encoding(Charset.forName("windows-1252")).build();
 * }</pre>
 */
public final class Dialect {

    private static final Dialect DETECTED = builder().build();

    private final @Nullable Character delimiter;
    private final @Nullable Charset encoding;
    private final @Nullable Character quoteChar;
    private final int headerRow;
    private final @Nullable String sheetName;
    private final int sheetNumber;

    private Dialect(Builder builder) {
        this.delimiter = builder.delimiter;
        this.encoding = builder.encoding;
        this.quoteChar = builder.quoteChar;
        this.headerRow = builder.headerRow;
        this.sheetName = builder.sheetName;
        this.sheetNumber = builder.sheetNumber;
    }

    /**
     * The dialect that states nothing.
     *
     * @return all is found out; cells are quoted by {@code "}
     */
    public static Dialect detected() {
        return DETECTED;
    }

    /**
     * Starts a dialect that states nothing.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What stands between two cells.
     *
     * @return empty to find it out among comma, semicolon, tab and vertical bar
     */
    public Optional<Character> delimiter() {
        return Optional.ofNullable(delimiter);
    }

    /**
     * How characters are written as bytes. A byte order mark in the file is stronger.
     *
     * @return empty to find it out
     */
    public Optional<Charset> encoding() {
        return Optional.ofNullable(encoding);
    }

    /**
     * What stands around a cell that holds delimiters or line breaks; doubled, it is itself.
     *
     * @return {@code "} unless said otherwise; empty if cells are never quoted
     */
    public Optional<Character> quoteChar() {
        return Optional.ofNullable(quoteChar);
    }

    /**
     * The row of the labels as a spreadsheet counts, from 1.
     *
     * @return empty to find it out
     */
    public OptionalInt headerRow() {
        return headerRow > 0 ? OptionalInt.of(headerRow) : OptionalInt.empty();
    }

    /**
     * The sheet of a workbook that is read, by its name. A file of text has none, and takes no notice.
     *
     * @return empty to find it out: the visible sheet whose header fits the schema best, else the first that is not blank
     */
    public Optional<String> sheetName() {
        return Optional.ofNullable(sheetName);
    }

    /**
     * The sheet of a workbook that is read, by its place among all sheets, hidden ones included.
     *
     * @return from 1; empty to find it out, or if it is named
     */
    public OptionalInt sheetNumber() {
        return sheetNumber > 0 ? OptionalInt.of(sheetNumber) : OptionalInt.empty();
    }

    /** Gathers what is known of a file. Not for use by several threads; may be used again after {@link #build()}. */
    public static final class Builder {

        private @Nullable Character delimiter;
        private @Nullable Charset encoding;
        private @Nullable Character quoteChar = '"';
        private int headerRow;
        private @Nullable String sheetName;
        private int sheetNumber;

        private Builder() {}

        /**
         * States what stands between two cells.
         *
         * @param delimiter an ASCII character that is no line break
         * @return this builder
         * @throws IllegalArgumentException for any other character
         */
        public Builder delimiter(char delimiter) {
            this.delimiter = ascii(delimiter);
            return this;
        }

        /**
         * States the encoding.
         *
         * @param encoding how characters are written as bytes
         * @return this builder
         */
        public Builder encoding(Charset encoding) {
            this.encoding = encoding;
            return this;
        }

        /**
         * States what stands around a cell that holds delimiters or line breaks.
         *
         * @param quoteChar an ASCII character that is no line break
         * @return this builder
         * @throws IllegalArgumentException for any other character
         */
        public Builder quoteChar(char quoteChar) {
            this.quoteChar = ascii(quoteChar);
            return this;
        }

        /**
         * States that cells are never quoted.
         *
         * @return this builder
         */
        public Builder noQuotes() {
            this.quoteChar = null;
            return this;
        }

        /**
         * States the row of the labels; what is above is left out.
         *
         * @param row as a spreadsheet counts, from 1
         * @return this builder
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder headerRow(int row) {
            if (row < 1) {
                throw new IllegalArgumentException("Rows count from 1, not: " + row);
            }
            this.headerRow = row;
            return this;
        }

        /**
         * States the sheet of a workbook by its name.
         *
         * @param name as its tab shows it; upper and lower case are the same
         * @return this builder
         */
        public Builder sheetName(String name) {
            this.sheetName = name;
            this.sheetNumber = 0;
            return this;
        }

        /**
         * States the sheet of a workbook by its place.
         *
         * @param number among all sheets, hidden ones included, from 1
         * @return this builder
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder sheetNumber(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("Sheets count from 1, not: " + number);
            }
            this.sheetNumber = number;
            this.sheetName = null;
            return this;
        }

        /**
         * Makes the dialect.
         *
         * @return the dialect
         * @throws IllegalArgumentException if the same character is to part cells and to quote them
         */
        public Dialect build() {
            if (delimiter != null && delimiter.equals(quoteChar)) {
                throw new IllegalArgumentException("'" + delimiter + "' can't both part cells and quote them");
            }
            return new Dialect(this);
        }

        private static char ascii(char character) {
            if (character == 0 || character > '~' || character == '\n' || character == '\r') {
                throw new IllegalArgumentException(
                        "Delimiters and quotes are ASCII characters other than line breaks, not U+"
                                + Integer.toHexString(character));
            }
            return character;
        }
    }
}
