package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.table.FieldType.ArrayType;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import io.github.opendata4j.validation.internal.engine.national.NationalReaders;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells in which the national validator's checks across columns see something: those that can be read, and arrays
 * of which only an item can't.
 */
final class SeenCells {

    private final List<ColumnCells> arraysOfItems = new ArrayList<>();

    SeenCells(List<ColumnCells> columns, TablePlan plan) {
        for (ColumnCells cells : columns) {
            boolean hasItems = plan.schema().getField(cells.field()).type() instanceof ArrayType array
                    && array.item().isPresent();
            if (hasItems) {
                arraysOfItems.add(cells);
            }
        }
    }

    boolean contains(ColumnCells cells, int record) {
        return cells.isUsable(record) || isArray(cells, record);
    }

    /** Whether a cell that can't be read is an array all the same, which is not empty then. */
    boolean isArray(ColumnCells cells, int record) {
        return arraysOfItems.contains(cells)
                && cells.isFilled(record)
                && !cells.isUsable(record)
                && NationalReaders.isArray(cells.text(record));
    }
}
