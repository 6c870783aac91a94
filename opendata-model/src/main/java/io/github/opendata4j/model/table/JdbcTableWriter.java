package io.github.opendata4j.model.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a database as a table that follows a schema, as {@link TableWriter} writes objects: streamed,
 * checked, there only when it is whole. A field is filled from the column of the same name, whatever its case, unless
 * it is mapped otherwise. Immutable; a result set belongs to one thread.
 *
 * <pre>{@code
 * try (ResultSet rows = statement.executeQuery("SELECT benef AS nomBeneficiaire, mt_cts FROM aides WHERE an = 2025")) {
 *     JdbcTableWriter.of(schema)
 *             .map("montant", row -> row.getBigDecimal("mt_cts").movePointLeft(2))
 *             .write(rows, folder.resolve("subventions-2025.csv"));
 * }
 * }</pre>
 *
 * <p>SQL's own types become what the schema asks for: dates, times and timestamps, a timestamp at midnight in a field
 * of days, 0 and 1 in a boolean, arrays in a list, character objects up to a million characters. The blanks that pad a
 * {@code CHAR} at its end go. A number is never written into a field of texts: an identifier would have lost its zeros.
 *
 * <p>Needs the module {@code java.sql}, which the model does not ask for by itself.
 */
public final class JdbcTableWriter {

    private final TableSchema schema;
    private final Map<String, RowFunction> functions;
    private final @Nullable TableCheck check;

    private JdbcTableWriter(TableSchema schema, Map<String, RowFunction> functions, @Nullable TableCheck check) {
        this.schema = schema;
        this.functions = functions;
        this.check = check;
    }

    /** Gives a value of the row that a result set is at. */
    @FunctionalInterface
    public interface RowFunction {
        /**
         * Reads the value.
         *
         * @param row the result set; not to be moved
         * @return a value as {@link TableWriter#map} takes it, or one of SQL's; null for none
         * @throws SQLException if it can't be read
         */
        @Nullable
        Object of(ResultSet row) throws SQLException;
    }

    /**
     * A writer that fills each field from the column of its name.
     *
     * @param schema names, types and forms
     * @return the writer
     */
    public static JdbcTableWriter of(TableSchema schema) {
        return new JdbcTableWriter(schema, Map.of(), null);
    }

    /**
     * Fills a field from a column of another name.
     *
     * @param field the name of a field
     * @param column the label of a column
     * @return another writer
     * @throws NoSuchElementException if the schema has no such field; the message lists its fields
     */
    public JdbcTableWriter map(String field, String column) {
        return map(field, row -> row.getObject(column));
    }

    /**
     * Fills a field.
     *
     * @param field the name of a field
     * @param value gives its value for a row
     * @return another writer
     * @throws NoSuchElementException if the schema has no such field; the message lists its fields
     */
    public JdbcTableWriter map(String field, RowFunction value) {
        schema.getField(field);
        Map<String, RowFunction> more = new LinkedHashMap<>(functions);
        more.put(field, value);
        return new JdbcTableWriter(schema, more, check);
    }

    /**
     * Has each table checked by somebody else, as {@link TableWriter#check} does.
     *
     * @param other what has to find it valid
     * @return another writer
     */
    public JdbcTableWriter check(TableCheck other) {
        return new JdbcTableWriter(schema, functions, other);
    }

    /**
     * Writes a file, or replaces it in one move.
     *
     * @param rows the rows, from the next one to the last; not closed
     * @param file where to; its folder has to be there
     * @return the file
     * @throws IOException if it can't be written; what was there before stays
     * @throws SQLException if the rows can't be read; what was there before stays
     * @throws TableException if a row does not fit the schema; what was there before stays
     */
    public Path write(ResultSet rows, Path file) throws IOException, SQLException {
        return sql(() -> writer(rows).write(iterable(rows), file));
    }

    /**
     * Writes a workbook, or replaces it in one move, as {@link TableWriter#writeXlsx} does.
     *
     * @param rows the rows, from the next one to the last; not closed
     * @param file where to; its folder has to be there
     * @return the file
     * @throws IOException if it can't be written; what was there before stays
     * @throws SQLException if the rows can't be read; what was there before stays
     * @throws TableException if a row does not fit the schema, or there are too many; what was there before stays
     */
    public Path writeXlsx(ResultSet rows, Path file) throws IOException, SQLException {
        return sql(() -> writer(rows).writeXlsx(iterable(rows), file));
    }

    /**
     * Writes to a stream, flushes it, and leaves it open.
     *
     * @param rows the rows, from the next one to the last; not closed
     * @param out where to
     * @throws IOException if it can't be written
     * @throws SQLException if the rows can't be read; nothing is written then
     * @throws TableException if a row does not fit the schema; nothing is written then
     */
    public void write(ResultSet rows, OutputStream out) throws IOException, SQLException {
        sql(() -> {
            writer(rows).write(iterable(rows), out);
            return out;
        });
    }

    private TableWriter<ResultSet> writer(ResultSet rows) throws SQLException {
        Map<String, Integer> columns = columns(rows.getMetaData());
        TableWriter<ResultSet> writer = TableWriter.of(schema, ResultSet.class);
        if (check != null) {
            writer = writer.check(check);
        }
        for (Field field : schema.fields()) {
            RowFunction function = functions.get(field.name());
            Integer column = columns.get(field.name().toLowerCase(Locale.ROOT));
            if (function != null) {
                writer = writer.map(field.name(), row -> value(row, function, field.type()));
            } else if (column != null) {
                writer = writer.map(field.name(), row -> value(row, from -> from.getObject(column), field.type()));
            }
        }
        return writer;
    }

    /** By label, the first of several. */
    private static Map<String, Integer> columns(ResultSetMetaData data) throws SQLException {
        Map<String, Integer> columns = new TreeMap<>();
        for (int column = 1; column <= data.getColumnCount(); column++) {
            columns.putIfAbsent(data.getColumnLabel(column).toLowerCase(Locale.ROOT), column);
        }
        return columns;
    }

    private static @Nullable Object value(ResultSet row, RowFunction function, FieldType type) {
        try {
            return JdbcValues.plain(function.of(row), type);
        } catch (SQLException e) {
            throw new CarriedException(e);
        }
    }

    /** The same result set again and again, each time one row further. */
    private static Iterable<ResultSet> iterable(ResultSet rows) {
        return () -> new Iterator<>() {
            private boolean looked;
            private boolean there;

            @Override
            public boolean hasNext() {
                if (!looked) {
                    looked = true;
                    there = advance(rows);
                }
                return there;
            }

            @Override
            public ResultSet next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                looked = false;
                return rows;
            }
        };
    }

    private static boolean advance(ResultSet rows) {
        try {
            return rows.next();
        } catch (SQLException e) {
            throw new CarriedException(e);
        }
    }

    private interface Writing<R> {
        R run() throws IOException, SQLException;
    }

    private static <R> R sql(Writing<R> writing) throws IOException, SQLException {
        try {
            return writing.run();
        } catch (CarriedException e) {
            throw e.carried;
        }
    }

    /** Carries what the database says through functions that can't throw it; never leaves this class. */
    private static final class CarriedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final SQLException carried;

        CarriedException(SQLException carried) {
            super(null, carried, false, false);
            this.carried = carried;
        }
    }
}
