package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.file.FileReplacement;
import io.github.opendata4j.model.internal.sheet.SpreadsheetLibrary;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes objects of any class as a table that follows a schema: UTF-8, comma, line ends and quotes of RFC 4180, a
 * column for each field, values in the schema's own form. What it writes {@link TableReader} reads back equal; what
 * does not fit its field, or is missing where the schema asks for it, is refused with the object and the field, and
 * nothing is written. Immutable.
 *
 * <p>Where the validation module is there, whatever it would find wrong in the table is refused too, whether in one
 * object (constraints, checksums) or between several (what must be unique): the exception names the first such object
 * and has the whole report. So what is written always validates. {@link #check} replaces that check.
 *
 * <pre>{@code
 * Path file = TableWriter.of(schema, Grant.class)
 *         .map("nomBeneficiaire", Grant::beneficiary)
 *         .map("montant", Grant::amount)
 *         .write(grants, folder.resolve("subventions-2019.csv"));
 * }</pre>
 *
 * @param <T> the class of the objects
 */
public final class TableWriter<T> {

    private final TableSchema schema;
    private final Class<T> type;
    private final Map<String, Function<? super T, ?>> functions;

    /** Null for what the validation module does, if it is there. */
    private final @Nullable TableCheck check;

    private TableWriter(
            TableSchema schema,
            Class<T> type,
            Map<String, Function<? super T, ?>> functions,
            @Nullable TableCheck check) {
        this.schema = schema;
        this.type = type;
        this.functions = functions;
        this.check = check;
    }

    /**
     * A writer that knows no value yet.
     *
     * @param <T> the class of the objects
     * @param schema names, types and forms
     * @param type the class of the objects
     * @return the writer
     */
    public static <T> TableWriter<T> of(TableSchema schema, Class<T> type) {
        return new TableWriter<>(schema, type, Map.of(), null);
    }

    /**
     * Fills a field.
     *
     * @param field the name of a field
     * @param value gives its value for an object: of the class that {@link TableReader} would read, or a near relative
     *     (any whole number for an integer, any number for a number, a collection for a list, an enum constant by its
     *     name or {@link Column}); null or an empty {@link java.util.Optional} for none
     * @return another writer
     * @throws NoSuchElementException if the schema has no such field; the message lists its fields
     */
    public TableWriter<T> map(String field, Function<? super T, ?> value) {
        schema.getField(field);
        Map<String, Function<? super T, ?>> more = new LinkedHashMap<>(functions);
        more.put(field, value);
        return new TableWriter<>(schema, type, more, check);
    }

    /**
     * Fills the fields from the components of a public record, by name or {@link Column}.
     *
     * @return another writer
     * @throws IllegalArgumentException if the class is no record, or can't be reached
     * @throws NoSuchElementException if a component is named as no field of the schema
     */
    public TableWriter<T> mapComponents() {
        return mapComponents(MethodHandles.publicLookup());
    }

    /**
     * Fills the fields from the components of a record that is not public, or not exported.
     *
     * @param lookup {@code MethodHandles.lookup()}, called where the record can be seen
     * @return another writer
     * @throws IllegalArgumentException if the class is no record, or can't be reached
     * @throws NoSuchElementException if a component is named as no field of the schema
     */
    public TableWriter<T> mapComponents(MethodHandles.Lookup lookup) {
        TableWriter<T> writer = this;
        for (Map.Entry<String, Function<T, @Nullable Object>> component :
                RecordAccessors.of(type, lookup).entrySet()) {
            writer = writer.map(component.getKey(), component.getValue());
        }
        return writer;
    }

    /**
     * Has each table checked by somebody else before it is there, such as a validator with a profile of one's own or
     * with the tables that foreign keys refer to.
     *
     * @param check what has to find it valid; {@code TableValidator::validate} fits
     * @return another writer
     */
    public TableWriter<T> check(TableCheck check) {
        return new TableWriter<>(schema, type, functions, check);
    }

    /**
     * Writes a file, or replaces it: first beside it, then in one move, so that there is never half a file.
     *
     * @param objects the objects, iterated once
     * @param file where to; its folder has to be there
     * @return the file
     * @throws IOException if it can't be written; what was there before stays
     * @throws TableException if an object does not fit the schema; what was there before stays
     */
    public Path write(Iterable<? extends T> objects, Path file) throws IOException {
        WrittenTable table = new WrittenTable(fileName(file), schema, check);
        return FileReplacement.write(file, out -> rows(table).write(objects, out), table::requireValid);
    }

    /**
     * Writes a workbook (XLSX) with one sheet, or replaces it, in the same way. Texts, identifiers among them, stay
     * texts whatever they look like; numbers are numbers where a spreadsheet keeps all their digits; dates and all
     * else are texts in the schema's own form. The header is frozen.
     *
     * @param objects the objects, iterated once; a sheet has room for 1 048 575
     * @param file where to; its folder has to be there
     * @return the file
     * @throws IOException if it can't be written; what was there before stays
     * @throws TableException if an object does not fit the schema, or there are too many; what was there before stays
     * @throws io.github.opendata4j.model.OpenDataException if the library {@code org.dhatim:fastexcel} is not there
     */
    public Path writeXlsx(Iterable<? extends T> objects, Path file) throws IOException {
        SpreadsheetLibrary.require();
        WrittenTable table = new WrittenTable(fileName(file), schema, check);
        return FileReplacement.write(
                file,
                out -> table.spool(
                        spool -> rows(table).write(objects, spool), csv -> XlsxTable.write(csv, out, schema)));
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /**
     * Writes to a stream, flushes it, and leaves it open. The table is kept in a temporary file until it is whole.
     *
     * @param objects the objects, iterated once
     * @param out where to
     * @throws IOException if it can't be written
     * @throws TableException if an object does not fit the schema; nothing is written then
     */
    public void write(Iterable<? extends T> objects, OutputStream out) throws IOException {
        WrittenTable table = new WrittenTable(schema.name(), schema, check);
        table.spool(spool -> rows(table).write(objects, spool), csv -> {
            Files.copy(csv, out);
            out.flush();
        });
    }

    private RowWriter<T> rows(WrittenTable table) {
        return new RowWriter<>(table.name(), schema, functions);
    }
}
