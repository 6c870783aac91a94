package io.github.opendata4j.examples.cli;

import io.github.opendata4j.validation.repair.DateOrder;

/** What {@code --dates} takes. */
enum WrittenOrder {
    DAY_FIRST(DateOrder.DAY_FIRST),
    MONTH_FIRST(DateOrder.MONTH_FIRST);

    private final DateOrder order;

    WrittenOrder(DateOrder order) {
        this.order = order;
    }

    DateOrder order() {
        return order;
    }

    /** As it is typed: {@code day-first}. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
