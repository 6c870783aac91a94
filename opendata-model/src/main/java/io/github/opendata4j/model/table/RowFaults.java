package io.github.opendata4j.model.table;

import java.util.function.Consumer;

/**
 * What is done about rows that do not fit.
 *
 * @param policy what becomes of them
 * @param told is told of each fault that reading goes on after
 */
record RowFaults(BadRows policy, Consumer<? super TableException> told) {

    static final RowFaults FATAL = new RowFaults(BadRows.FAIL, fault -> {});

    /** Returns where the row may be left out. */
    void row(TableException fault) {
        if (policy == BadRows.FAIL || fault.isFinal()) {
            throw fault;
        }
        told.accept(fault);
    }

    /** Returns where the cell may count as empty. */
    void cell(TableException fault) {
        if (policy != BadRows.EMPTY_CELLS) {
            throw fault;
        }
        told.accept(fault);
    }
}
