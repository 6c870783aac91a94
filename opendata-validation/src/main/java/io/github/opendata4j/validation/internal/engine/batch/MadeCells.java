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

    /** Nothing was made in this batch of records from here on. */
    private int end;

    /** Of a column, which is counted from 0. */
    MadeCells(int column) {
        this.column = column;
    }

    /** Begins a batch, whose cells {@code of} reads. */
    void begin(RecordBatch next, CellReader of) {
        batch = next;
        reader = of;
        Arrays.fill(values, 0, Math.min(end, values.length), null);
        Arrays.fill(texts, 0, Math.min(end, texts.length), null);
        end = 0;
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
            end = Math.max(end, record + 1);
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
        end = Math.max(end, record + 1);
    }
}
