package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every item of an array is what its description asks for ({@code arrayItem}, which the reference validator has beyond
 * Table Schema). The finding is that of the first item that is wrong; a null among the items is a missing value.
 */
final class ItemCheck implements CellCheck {

    private final boolean required;
    private final List<ValueRule> rules;

    /**
     * A check of one column.
     *
     * @param required whether no item may be null
     * @param rules what is asked of each item
     */
    ItemCheck(boolean required, List<ValueRule> rules) {
        this.required = required;
        this.rules = rules;
    }

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        for (int record = cells.nextSuspect(0); record >= 0; record = cells.nextSuspect(record + 1)) {
            if (cells.isUsable(record) && !cells.isReported(record) && cells.value(record) instanceof List<?> items) {
                check(items, cells, record, out);
            }
        }
    }

    private void check(List<?> items, ColumnCells cells, int record, FindingSink out) {
        if (required && items.contains(null)) {
            out.cell("required", cells, record, finding -> finding);
            return;
        }
        for (Object item : items) {
            Optional<ValueRule> broken = broken(item);
            if (broken.isPresent()) {
                out.cell(broken.get().code(), cells, record, broken.get()::describe);
                return;
            }
        }
    }

    private Optional<ValueRule> broken(@Nullable Object item) {
        return item == null
                ? Optional.empty()
                : rules.stream().filter(rule -> !rule.isRight(item)).findFirst();
    }
}
