package io.github.opendata4j.client.records;

import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.table.Cells;
import io.github.opendata4j.model.table.PositionColumns;
import io.github.opendata4j.model.table.RowFilter;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Evaluates a query row by row, and notes of the row at hand where it belongs in the order that is wanted. */
final class RowSelection implements RowFilter {
    private final List<RowFilter> tests;
    private final Optional<Near> near;
    private final PositionColumns.@Nullable Bound position;
    private final Optional<Order> order;
    private final OptionalInt limit;
    private final int orderField;
    private SortKey key = SortKey.NONE;

    private RowSelection(RecordQuery query, String table, List<String> fields) {
        this.tests = query.conditions().stream()
                .map(condition -> RowTests.of(condition, fields))
                .toList();
        this.near = query.near();
        this.position = near.map(wanted -> wanted.columnsAmong(table, fields).bind(fields))
                .orElse(null);
        this.order = query.order();
        this.limit = query.limit();
        this.orderField = order.flatMap(Order::field).map(fields::indexOf).orElse(-1);
    }

    static RowSelection of(RecordQuery query, String table, List<String> fields) {
        return new RowSelection(query, table, fields);
    }

    /** Whether there is anything to look at in a row. */
    boolean isNeeded() {
        return !tests.isEmpty() || near.isPresent() || order.isPresent();
    }

    @Override
    public boolean accepts(Cells cells) {
        for (RowFilter test : tests) {
            if (!test.accepts(cells)) {
                return false;
            }
        }
        double metres = 0;
        if (position != null) {
            metres = metres(cells.position(position));
            if (Double.isInfinite(metres)) {
                return false;
            }
        }
        if (order.isPresent()) {
            key = orderField < 0 ? SortKey.of(metres) : SortKey.of(cells, orderField);
        }
        return true;
    }

    private double metres(Optional<GeoPoint> point) {
        return point.isPresent() ? near.orElseThrow().metresTo(point.get()) : Double.POSITIVE_INFINITY;
    }

    /** The rows that are let through, in order and no more than wanted. */
    <T> Iterator<T> arranged(Iterator<T> rows) {
        if (order.isPresent()) {
            return new SortedRows<>(rows, () -> key, order.get(), limit);
        }
        return limit.isPresent() ? new FirstRows<>(rows, limit.getAsInt()) : rows;
    }
}
