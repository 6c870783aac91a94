package io.github.opendata4j.client.records;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order in which rows are wanted. Numbers stand in their order before days in theirs, and those before texts; empty
 * cells come last either way. Immutable.
 *
 * <pre>{@code
 * Order.descending("montant");
 * Order.nearestFirst();
 * }</pre>
 */
public final class Order {
    private static final Order NEAREST = new Order(null, true);

    private final @Nullable String field;
    private final boolean ascending;

    private Order(@Nullable String field, boolean ascending) {
        this.field = field;
        this.ascending = ascending;
    }

    /**
     * From the least to the greatest.
     *
     * @param field the label of the column
     * @return the order
     */
    public static Order ascending(String field) {
        return new Order(field, true);
    }

    /**
     * From the greatest to the least.
     *
     * @param field the label of the column
     * @return the order
     */
    public static Order descending(String field) {
        return new Order(field, false);
    }

    /**
     * From the nearest to the farthest, of a query that asks for what is {@linkplain RecordQuery#near near} a point.
     *
     * @return the order
     */
    public static Order nearestFirst() {
        return NEAREST;
    }

    /**
     * The column.
     *
     * @return its label; empty for the distance
     */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /**
     * Which end comes first.
     *
     * @return true for the least, or nearest
     */
    public boolean isAscending() {
        return ascending;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Order that && field().equals(that.field()) && ascending == that.ascending;
    }

    @Override
    public int hashCode() {
        return 31 * field().hashCode() + Boolean.hashCode(ascending);
    }

    @Override
    public String toString() {
        return field == null ? "nearest first" : field + (ascending ? " ascending" : " descending");
    }
}
