package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.file.FileReplacement;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes objects of any class as a table that follows a schema: UTF-8, comma, line ends and quotes of RFC 4180, a
 * column for each field, values in the schema's own form. What it writes {@link TableReader} reads back equal; what
 * does not fit its field, or is missing where the schema asks for it, is refused with the object, the field and the
 * value, and nothing is written. Immutable.
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

    private TableWriter(TableSchema schema, Class<T> type, Map<String, Function<? super T, ?>> functions) {
        this.schema = schema;
        this.type = type;
        this.functions = functions;
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
        return new TableWriter<>(schema, type, Map.of());
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
        return new TableWriter<>(schema, type, more);
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
     * Writes a file, or replaces it: first beside it, then in one move, so that there is never half a file.
     *
     * @param objects the objects, iterated once
     * @param file where to; its folder has to be there
     * @return the file
     * @throws IOException if it can't be written; what was there before stays
     * @throws TableException if an object does not fit the schema; what was there before stays
     */
    public Path write(Iterable<? extends T> objects, Path file) throws IOException {
        return FileReplacement.write(file, out -> write(objects, out, fileName(file)));
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /**
     * Writes to a stream, flushes it, and leaves it open.
     *
     * @param objects the objects, iterated once
     * @param out where to
     * @throws IOException if it can't be written
     * @throws TableException if an object does not fit the schema; the ones before it are already written
     */
    public void write(Iterable<? extends T> objects, OutputStream out) throws IOException {
        write(objects, out, schema.name());
    }

    private void write(Iterable<? extends T> objects, OutputStream out, String name) throws IOException {
        RowWriter<T> rows = new RowWriter<>(name, schema, functions);
        rows.write(objects, out);
    }
}
