package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The texts and values that were made of cells of one column in the batch at hand: several checks may ask for the same. */
final class MadeCells {

    private final int column;
    private @Nullable RecordBatch batch;
    private @Nullable CellReader reader;
    private @Nullable Object[] values = {};
    private @Nullable String[] texts = {};

    /** Whether anything was made of this batch. */
    private boolean some;

    /** Of a column, which is counted from 0. */
    MadeCells(int column) {
        this.column = column;
    }

    /** Begins a batch, whose cells {@code of} reads. */
    void begin(RecordBatch next, CellReader of) {
        batch = next;
        reader = of;
        if (some) {
            Arrays.fill(values, null);
            Arrays.fill(texts, null);
            some = false;
        }
    }

    RecordBatch batch() {
        if (batch == null) {
            throw new IllegalStateException("No batch has begun");
        }
        return batch;
    }

    String text(int record) {
        String text = record < texts.length ? texts[record] : null;
        if (text == null) {
            text = batch().text(record, column);
            if (texts.length <= record) {
                texts = Arrays.copyOf(texts, batch().size());
            }
            texts[record] = text;
            some = true;
        }
        return text;
    }

    Object value(int record) {
        Object value = record < values.length ? values[record] : null;
        if (value == null) {
            value = reader == null ? text(record) : reader.read(text(record));
            keep(record, value);
        }
        return value;
    }

    void keep(int record, Object value) {
        if (values.length <= record) {
            values = Arrays.copyOf(values, batch().size());
        }
        values[record] = value;
        some = true;
    }
}
