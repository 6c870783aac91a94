package io.github.opendata4j.validation.internal.engine.key;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.Fingerprint;
import io.github.opendata4j.validation.internal.engine.batch.Values;

/** One column of a key, of which most cells go into the fingerprint by their bytes. */
public final class KeyColumn {

    private final ColumnCells cells;
    private final KeyForm form;
    private final Compared compared;

    /** What of a cell is compared. */
    private enum Compared {
        VALUE,
        TEXT,
        NUMBER
    }

    private KeyColumn(ColumnCells cells, KeyForm form, Compared compared) {
        this.cells = cells;
        this.form = form;
        this.compared = compared;
    }

    /**
     * A column of which values are compared.
     *
     * @param cells the column
     * @param type its type
     * @return the column of the key
     */
    public static KeyColumn of(ColumnCells cells, FieldType type) {
        return new KeyColumn(cells, KeyForm.of(type), Compared.VALUE);
    }

    /**
     * A column of which texts are compared, whatever its type.
     *
     * @param cells the column
     * @return the column of the key
     */
    public static KeyColumn ofTexts(ColumnCells cells) {
        return new KeyColumn(cells, new TextForm(), Compared.TEXT);
    }

    /**
     * A column of which values are compared with those of another type that Python takes for numbers, too.
     *
     * @param cells the column
     * @param type its type
     * @return the column of the key
     */
    public static KeyColumn ofNumbers(ColumnCells cells, FieldType type) {
        return new KeyColumn(cells, PythonNumber.formOf(type), Compared.NUMBER);
    }

    /**
     * The column.
     *
     * @return its cells
     */
    public ColumnCells cells() {
        return cells;
    }

    /**
     * Adds a cell to a key.
     *
     * @param key takes it
     * @param record the record in the batch, whose cell is usable
     * @return false if its value equals nothing, not even itself (NaN)
     */
    public boolean add(Fingerprint key, int record) {
        int column = cells.column();
        RecordBatch records = cells.records();
        if (!cells.hasToBeRead(record)
                && form.add(key, records.bytes(), records.start(record, column), records.end(record, column))) {
            return true;
        }
        Object value = compared == Compared.TEXT ? cells.text(record) : cells.value(record);
        key.add(compared == Compared.NUMBER ? PythonNumber.of(value) : Values.canonical(value));
        return !value.equals(Double.NaN);
    }
}
