package io.github.opendata4j.model.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes its table: how text is parted into cells, or which sheet of a workbook it is, and in both which rows
 * hold the labels and which are no data. What is left empty is found out from the file; what is stated is taken as said,
 * and passed over where a file of that kind has nothing of the sort. Immutable.
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
    private final HeaderRows header;
    private final SkippedRows skippedRows;
    private final @Nullable Character escapeChar;
    private final boolean doubledQuotes;
    private final boolean initialSpaceSkipped;
    private final @Nullable String nullSequence;
    private final @Nullable String sheetName;
    private final int sheetNumber;

    private Dialect(Builder builder) {
        this.delimiter = builder.delimiter;
        this.encoding = builder.encoding;
        this.quoteChar = builder.quoteChar;
        this.header = builder.header;
        this.skippedRows = builder.skippedRows;
        this.escapeChar = builder.escapeChar;
        this.doubledQuotes = builder.doubledQuotes;
        this.initialSpaceSkipped = builder.initialSpaceSkipped;
        this.nullSequence = builder.nullSequence;
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
     * Reads a dialect from its JSON: Table Dialect of the Data Package standard, version 2, or CSV Dialect of version 1.
     * What it does not say is found out from the file, although the standard has defaults: files in the wild know none.
     *
     * @param json the JSON itself, such as {@code {"delimiter": ";", "headerRows": [2]}}, not its address
     * @return the dialect
     * @throws SchemaException if it is no JSON, or a member says what no file can be
     */
    public static Dialect parse(String json) {
        return DialectMembers.read(Descriptor.parse(json, DialectMembers.WHAT));
    }

    /**
     * Reads a dialect from a file.
     *
     * @param file a JSON file in UTF-8
     * @return the dialect
     * @throws IOException if the file can't be read
     * @throws SchemaException if it is no JSON, or a member says what no file can be
     */
    public static Dialect read(Path file) throws IOException {
        try (InputStream in = TableSource.of(file).open()) {
            return DialectMembers.read(Descriptor.read(in, DialectMembers.WHAT));
        }
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
     * The row of the labels as a spreadsheet counts, from 1; the first of several.
     *
     * @return empty to find it out, or if there are none
     */
    public OptionalInt headerRow() {
        return header.rows().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(header.rows().get(0));
    }

    /**
     * Where the labels are, in a file of text and in a workbook.
     *
     * @return {@link HeaderRows#found()} unless said otherwise
     */
    public HeaderRows header() {
        return header;
    }

    /**
     * Which rows are no data, in a file of text and in a workbook.
     *
     * @return {@link SkippedRows#none()} unless said otherwise
     */
    public SkippedRows skippedRows() {
        return skippedRows;
    }

    /**
     * What takes its meaning from the character behind it.
     *
     * @return empty if nothing does
     */
    public Optional<Character> escapeChar() {
        return Optional.ofNullable(escapeChar);
    }

    /** {@return whether a doubled quote within a quoted cell is one, as it is unless said otherwise} */
    public boolean hasDoubledQuotes() {
        return doubledQuotes;
    }

    /** {@return whether blanks behind a delimiter belong to no cell; false unless said otherwise} */
    public boolean skipsInitialSpace() {
        return initialSpaceSkipped;
    }

    /**
     * The text that stands for an empty cell. Workbooks have empty cells of their own, and take no notice: the standard
     * counts this among what text is parted by.
     *
     * @return such as {@code \N}; empty if only an empty cell is one
     */
    public Optional<String> nullSequence() {
        return Optional.ofNullable(nullSequence);
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

    /**
     * Starts from this dialect.
     *
     * @return a builder that states as much
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Gathers what is known of a file. Not for use by several threads; may be used again after {@link #build()}. */
    public static final class Builder {

        private @Nullable Character delimiter;
        private @Nullable Charset encoding;
        private @Nullable Character quoteChar = '"';
        private HeaderRows header = HeaderRows.found();
        private SkippedRows skippedRows = SkippedRows.none();
        private @Nullable Character escapeChar;
        private boolean doubledQuotes = true;
        private boolean initialSpaceSkipped;
        private @Nullable String nullSequence;
        private @Nullable String sheetName;
        private int sheetNumber;

        private Builder() {}

        private Builder(Dialect dialect) {
            this.delimiter = dialect.delimiter;
            this.encoding = dialect.encoding;
            this.quoteChar = dialect.quoteChar;
            this.header = dialect.header;
            this.skippedRows = dialect.skippedRows;
            this.escapeChar = dialect.escapeChar;
            this.doubledQuotes = dialect.doubledQuotes;
            this.initialSpaceSkipped = dialect.initialSpaceSkipped;
            this.nullSequence = dialect.nullSequence;
            this.sheetName = dialect.sheetName;
            this.sheetNumber = dialect.sheetNumber;
        }

        /**
         * States what stands between two cells.
         *
         * @param delimiter an ASCII character that is no line break
         * @return this builder
         * @throws IllegalArgumentException for any other character
         */
        public Builder delimiter(char delimiter) {
            this.delimiter = DialectMembers.ascii(delimiter);
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
            this.quoteChar = DialectMembers.ascii(quoteChar);
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
            return header(HeaderRows.at(row));
        }

        /**
         * States where the labels are.
         *
         * @param rows which rows, if any
         * @return this builder
         */
        public Builder header(HeaderRows rows) {
            this.header = rows;
            return this;
        }

        /**
         * States which rows are no data.
         *
         * @param rows which rows
         * @return this builder
         */
        public Builder skippedRows(SkippedRows rows) {
            this.skippedRows = rows;
            return this;
        }

        /**
         * States what takes its meaning from the character behind it.
         *
         * @param escapeChar such as a backslash; an ASCII character that is no line break
         * @return this builder
         * @throws IllegalArgumentException for any other character
         */
        public Builder escapeChar(char escapeChar) {
            this.escapeChar = DialectMembers.ascii(escapeChar);
            return this;
        }

        /**
         * States that a quote is not doubled within a quoted cell.
         *
         * @return this builder
         */
        public Builder noDoubledQuotes() {
            this.doubledQuotes = false;
            return this;
        }

        /**
         * States that blanks behind a delimiter belong to no cell.
         *
         * @return this builder
         */
        public Builder skipInitialSpace() {
            this.initialSpaceSkipped = true;
            return this;
        }

        /**
         * States a text that stands for an empty cell.
         *
         * @param text such as {@code \N}
         * @return this builder
         */
        public Builder nullSequence(String text) {
            this.nullSequence = text;
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
    }
}
