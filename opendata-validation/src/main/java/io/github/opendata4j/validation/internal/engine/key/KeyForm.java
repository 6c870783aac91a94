package io.github.opendata4j.validation.internal.engine.key;

import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.AnyType;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.DateType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.validation.internal.engine.batch.Fingerprint;
import io.github.opendata4j.validation.internal.engine.sieve.PlainCells;

/**
 * Adds a cell to a key by its bytes, just as its value would be added: what spares a cell that is right its text and its
 * value. Immutable.
 */
public interface KeyForm {

    /**
     * Adds a cell.
     *
     * @param key takes it
     * @param bytes UTF-8, with nothing escaped in the cell
     * @param from its first byte
     * @param to the byte after its last; the cell has a value of the type
     * @return false, with nothing added, if it has to be read
     */
    boolean add(Fingerprint key, byte[] bytes, int from, int to);

    /**
     * The form of a type.
     *
     * @param type the type of a column
     * @return one that adds nothing where equal values may be written in ways that only reading tells
     */
    static KeyForm of(FieldType type) {
        if (type instanceof StringType || type instanceof AnyType) {
            return new TextForm();
        } else if (type instanceof IntegerType) {
            return new NumberForm(NumberForm.NO_POINT);
        } else if (type instanceof NumberType number && PlainCells.isPlain(number)) {
            return new NumberForm((byte) number.decimalChar().charAt(0));
        } else if (type instanceof DateType date && PlainCells.isIso(date)) {
            return new DateForm();
        } else if (type instanceof BooleanType bool) {
            return new BooleanForm(bool);
        }
        return new ReadForm();
    }
}
