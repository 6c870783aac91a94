package io.github.opendata4j.validation.internal.engine.key;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.AnyType;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.validation.internal.engine.batch.Fingerprint;
import io.github.opendata4j.validation.internal.engine.sieve.PlainCells;
import io.github.opendata4j.validation.internal.engine.sieve.Sieve;
import org.jspecify.annotations.Nullable;

/** Cells of which nothing is known yet: by their bytes they go into a key if the bytes also say that they are right. */
public final class KeyBytes {

    private final KeyForm form;
    private final boolean anyTextWillDo;
    private final @Nullable Sieve plain;

    private KeyBytes(FieldType type, KeyForm form) {
        this.form = form;
        this.anyTextWillDo = type instanceof AnyType
                || (type instanceof StringType && type.format().equals("default"));
        this.plain = PlainCells.of(type).orElse(null);
    }

    /**
     * Cells of which values are compared.
     *
     * @param type their type
     * @return the form of one column
     */
    public static KeyBytes of(FieldType type) {
        return new KeyBytes(type, KeyForm.of(type));
    }

    /**
     * Cells of which texts are compared.
     *
     * @param type their type all the same
     * @return the form of one column
     */
    public static KeyBytes ofTexts(FieldType type) {
        return new KeyBytes(type, new TextForm());
    }

    /**
     * Cells of which values are compared with those of another type that Python takes for numbers, too.
     *
     * @param type their type
     * @return the form of one column
     */
    public static KeyBytes ofNumbers(FieldType type) {
        return new KeyBytes(type, PythonNumber.formOf(type));
    }

    /**
     * Cells that have to be read, all of them.
     *
     * @param type their type
     * @return the form of one column
     */
    public static KeyBytes ofNone(FieldType type) {
        return new KeyBytes(type, new ReadForm());
    }

    /**
     * Adds a cell to a key.
     *
     * @param key takes it
     * @param batch the records
     * @param record the record in the batch
     * @param column the column in the file, from 0; the cell is there and not empty
     * @return false, with nothing added, if it has to be read
     */
    public boolean add(Fingerprint key, RecordBatch batch, int record, int column) {
        if (batch.isEscaped(record, column)) {
            return false;
        }
        int from = batch.start(record, column);
        int to = batch.end(record, column);
        boolean right = anyTextWillDo || (plain != null && from < to && plain.passes(batch.bytes(), from, to));
        return right && form.add(key, batch.bytes(), from, to);
    }
}
