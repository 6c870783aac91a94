package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.scan.ScanException;
import io.github.opendata4j.model.internal.scan.ScanOptions;
import io.github.opendata4j.model.internal.scan.TableScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table, in a text file or a workbook, by the names and types of a schema, in one pass and in memory
 * that does not grow with the file. Encoding, delimiter, sheet and title lines are found out; columns may stand in any order, optional ones may be
 * missing, others than the schema's are passed over, and so are blank rows. It does not check constraints: that is the
 * validator's task. Not for use by several threads.
 *
 * <pre>{@code
 * record Grant(String nomBeneficiaire, BigDecimal montant, Optional<LocalDate> dateConvention) {}
 *
 * try (TableReader reader = TableReader.open(TableSource.of(file), schema)) {
 *     List<Grant> grants = reader.as(Grant.class).toList();
 * }
 * }</pre>
 *
 * <p>What does not fit is a {@link TableException} with file, line, column, field and value; a file that can't be read
 * any further while rows are consumed is an {@link UncheckedIOException}.
 */
public final class TableReader implements AutoCloseable, Iterable<Row> {

    private final TableScanner scanner;
    private final BoundHeader header;
    private final RecordCursor cursor;
    private final RowFaults faults;
    private boolean consumed;

    private TableReader(TableScanner scanner, BoundHeader header, RowFaults faults) {
        this.faults = faults;
        this.scanner = scanner;
        this.header = header;
        this.cursor = new RecordCursor(scanner, header.file());
    }

    /**
     * Opens a table whose columns have the names of the schema.
     *
     * @param source the table
     * @param schema names and types
     * @return the reader; the caller closes it
     * @throws IOException if the source can't be read
     * @throws TableException if it is no table, or lacks a required column
     * @throws SchemaException if the schema has a type or format that can't be read
     */
    public static TableReader open(TableSource source, TableSchema schema) throws IOException {
        return builder(schema).open(source);
    }

    /**
     * Starts a reader for tables that need more to be known.
     *
     * @param schema names and types
     * @return the builder
     */
    public static Builder builder(TableSchema schema) {
        return new Builder(schema);
    }

    /**
     * Starts a reader for tables of which no schema is known. It takes every column by its label, and reads a cell as
     * what the caller wants of it: numbers with a point, or with a comma where none stands between cells, with blanks
     * between thousands or not; dates of ISO 8601 or with the day first, {@code 17/01/2019}; yes and no as
     * {@code true}, {@code vrai}, {@code oui}, {@code yes} or {@code 1} and their contraries; positions as
     * {@link PositionColumns} knows them. A blank cell is no value. It guesses nothing: {@code 1,234} in a file with
     * commas between its cells is no number.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder(null);
    }

    /**
     * The fields that rows have.
     *
     * @return the names of the schema; without one, or with {@link Builder#typesOf}, the labels of the file without the
     *     blanks around them, {@code #3} where the third has none
     */
    public List<String> fields() {
        return header.names();
    }

    /**
     * Passes over rows, from the first one on.
     *
     * @param filter which rows are given out
     * @return this reader
     * @throws IllegalStateException if the rows were already asked for
     */
    public TableReader keep(RowFilter filter) {
        requireUnread();
        cursor.keep(filter, header);
        return this;
    }

    /**
     * The labels of the file.
     *
     * @return as they stand there
     */
    public List<String> labels() {
        return scanner.labels();
    }

    /**
     * The rows, once.
     *
     * @return an iterator that reads as it goes
     * @throws IllegalStateException if the rows were already asked for
     */
    @Override
    public Iterator<Row> iterator() {
        return iterate(() -> new Row(header, cursor));
    }

    /**
     * The rows, once.
     *
     * @return a sequential stream that reads as it goes; closing it closes the reader
     * @throws IllegalStateException if the rows were already asked for
     */
    public Stream<Row> stream() {
        return stream(iterator());
    }

    /**
     * The rows as objects of a public record, once.
     *
     * @param <T> the record
     * @param type a record whose components are named as fields of the schema, or by {@link Column}. They may be
     *     {@link String} (the text of any cell), {@code int}, {@code long}, {@code double}, {@code boolean} and their
     *     classes, {@link java.math.BigInteger}, {@link java.math.BigDecimal}, {@link java.time.LocalDate},
     *     {@link java.time.LocalDateTime}, {@link java.time.LocalTime}, {@link java.time.OffsetDateTime},
     *     {@link java.time.Instant}, {@link java.time.Year}, {@link java.time.YearMonth}, {@link io.github.opendata4j.model.GeoPoint}, an enum
     *     (its constant by name, or by {@link Column}), {@link java.util.Map}, {@link Object}, and {@link List} or
     *     {@link java.util.Optional} of these. An empty cell is an empty Optional, null without one, and refused for a
     *     primitive
     * @return a sequential stream that reads as it goes; closing it closes the reader
     * @throws IllegalArgumentException if the record can't be reached, or has a component of another type
     * @throws NoSuchElementException if a component is named as no field of the schema
     * @throws IllegalStateException if the rows were already asked for
     */
    public <T extends Record> Stream<T> as(Class<T> type) {
        return as(type, MethodHandles.publicLookup());
    }

    /**
     * The rows as objects of a record that is not public, or not exported, once.
     *
     * @param <T> the record
     * @param type a record as for {@link #as(Class)}
     * @param lookup {@code MethodHandles.lookup()}, called where the record can be seen
     * @return a sequential stream that reads as it goes; closing it closes the reader
     * @throws IllegalArgumentException if the record can't be reached, or has a component of another type
     * @throws NoSuchElementException if a component is named as no field of the schema
     * @throws IllegalStateException if the rows were already asked for
     */
    public <T extends Record> Stream<T> as(Class<T> type, MethodHandles.Lookup lookup) {
        RecordMaker<T> maker = RecordMaker.of(type, lookup, header, faults);
        return stream(iterate(() -> maker.make(cursor)));
    }

    private <T> Iterator<T> iterate(Supplier<@Nullable T> current) {
        requireUnread();
        consumed = true;
        return new RowIterator<>(cursor, current, faults);
    }

    private void requireUnread() {
        if (consumed) {
            throw new IllegalStateException("The rows can be read once; open the source again");
        }
    }

    private <T> Stream<T> stream(Iterator<T> iterator) {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, traits), false)
                .onClose(this::closeQuietly);
    }

    private void closeQuietly() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        scanner.close();
    }

    /** Says what is known of tables before they are opened. Not for use by several threads. */
    public static final class Builder {

        private final @Nullable TableSchema schema;
        private @Nullable TableSchema types;
        private RowFaults faults = RowFaults.FATAL;
        private ColumnMapping mapping = ColumnMapping.identity();
        private Dialect dialect = Dialect.detected();

        private Builder(@Nullable TableSchema schema) {
            this.schema = schema;
        }

        /**
         * Gives the columns of the file the names of the schema.
         *
         * @param mapping from the file's labels to the schema's fields
         * @return this builder
         */
        public Builder mapping(ColumnMapping mapping) {
            this.mapping = mapping;
            return this;
        }

        /**
         * States how the file is written.
         *
         * @param dialect what it states is not found out any more
         * @return this builder
         */
        public Builder dialect(Dialect dialect) {
            this.dialect = dialect;
            return this;
        }

        /**
         * Says what some of the columns hold, of a reader that takes them all.
         *
         * @param known a schema; its fields are read by their types, other columns as if there were none
         * @return this builder
         */
        public Builder typesOf(TableSchema known) {
            this.types = known;
            return this;
        }

        /**
         * Says what becomes of rows that do not fit the record they are to be objects of, or have more cells than the
         * header. Without it, the first one ends the reading.
         *
         * @param policy what becomes of them
         * @param told is told of each fault that reading goes on after; it can be many
         * @return this builder
         */
        public Builder badRows(BadRows policy, Consumer<? super TableException> told) {
            this.faults = new RowFaults(policy, told);
            return this;
        }

        /**
         * Opens a table.
         *
         * @param source the table
         * @return the reader; the caller closes it
         * @throws IOException if the source can't be read
         * @throws TableException if it is no table, lacks a required column, or is not what the mapping was made for
         * @throws SchemaException if the schema has a type or format that can't be read
         */
        public TableReader open(TableSource source) throws IOException {
            TableScanner scanner = scan(source);
            try {
                BoundHeader header = header(source.name(), scanner);
                header.bind(scanner);
                return new TableReader(scanner, header, faults);
            } catch (RuntimeException e) {
                try (scanner) {
                    throw e; // nobody else can close it
                }
            }
        }

        private BoundHeader header(String file, TableScanner scanner) {
            if (schema != null) {
                return BoundHeader.of(file, schema, mapping, scanner.labels());
            }
            List<String> names = scanner.labels().stream().map(mapping::fieldOf).toList();
            return BoundHeader.ofLabels(file, types, names, DecimalMark.of(scanner.delimiter()));
        }

        private TableScanner scan(TableSource source) throws IOException {
            ScanOptions options = ScanOptions.builder()
                    .dialect(dialect)
                    .expectedLabels(mapping.labels())
                    .expectedLabels(expectedNames())
                    .build();
            try {
                return TableScanner.open(source, options);
            } catch (ScanException e) {
                throw TableFaults.unreadable(source.name(), e);
            }
        }

        private List<String> expectedNames() {
            TableSchema known = schema == null ? types : schema;
            return known == null
                    ? List.of()
                    : known.fields().stream().map(Field::name).toList();
        }
    }
}
