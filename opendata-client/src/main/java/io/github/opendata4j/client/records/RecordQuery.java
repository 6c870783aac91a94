package io.github.opendata4j.client.records;

import io.github.opendata4j.model.Distance;
import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.table.PositionColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table are wanted: the same words for every portal. Immutable.
 *
 * <pre>{@code
 * RecordQuery.all()
 *         .where(field("disponibles").atLeast(1))
 *         .near(GeoPoint.latLon(47.39, 0.69), Distance.metres(500))
 *         .orderBy(Order.nearestFirst())
 *         .limit(5);
 * }</pre>
 *
 * <p>Labels are those of the file without the blanks around them. A label that the table does not have is refused before
 * any row is asked for or given out.
 */
public final class RecordQuery {
    private static final RecordQuery ALL = new RecordQuery(List.of(), List.of(), null, null, 0, false);

    private final List<String> selected;
    private final List<Condition> conditions;
    private final @Nullable Near near;
    private final @Nullable Order order;
    private final int limit;
    private final boolean asPublished;

    private RecordQuery(
            List<String> selected,
            List<Condition> conditions,
            @Nullable Near near,
            @Nullable Order order,
            int limit,
            boolean asPublished) {
        this.selected = selected;
        this.conditions = conditions;
        this.near = near;
        this.order = order;
        this.limit = limit;
        this.asPublished = asPublished;
    }

    /**
     * Asks for all rows.
     *
     * @return the query
     */
    public static RecordQuery all() {
        return ALL;
    }

    /**
     * Says which columns are needed, so that a portal may leave out the others. Those that the query is about need not
     * be among them, nor those of a record.
     *
     * @param labels in the order in which they are wanted; none for all
     * @return another query
     */
    public RecordQuery select(String... labels) {
        return new RecordQuery(Arrays.stream(labels).distinct().toList(), conditions, near, order, limit, asPublished);
    }

    /**
     * Asks for rows that fulfil a condition, and all those given before.
     *
     * @param condition the condition
     * @return another query
     */
    public RecordQuery where(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new RecordQuery(selected, List.copyOf(more), near, order, limit, asPublished);
    }

    /**
     * Asks for what is near a point; the columns of the position are found by their names.
     *
     * @param point the point
     * @param distance how far from it at most
     * @return another query
     */
    public RecordQuery near(GeoPoint point, Distance distance) {
        return new RecordQuery(selected, conditions, Near.of(point, distance, null), order, limit, asPublished);
    }

    /**
     * Asks for what is near a point.
     *
     * @param point the point
     * @param distance how far from it at most
     * @param columns where positions stand
     * @return another query
     */
    public RecordQuery near(GeoPoint point, Distance distance, PositionColumns columns) {
        return new RecordQuery(selected, conditions, Near.of(point, distance, columns), order, limit, asPublished);
    }

    /**
     * Asks for an order. Without one, rows come as they stand in the file.
     *
     * @param wanted the order
     * @return another query
     */
    public RecordQuery orderBy(Order wanted) {
        return new RecordQuery(selected, conditions, near, wanted, limit, asPublished);
    }

    /**
     * Asks for a number of rows at most: the first ones in the order.
     *
     * @param rows how many, from 1
     * @return another query
     * @throws IllegalArgumentException if it is less than 1
     */
    public RecordQuery limit(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("A limit of rows is at least 1, not " + rows);
        }
        return new RecordQuery(selected, conditions, near, order, rows, asPublished);
    }

    /**
     * Asks for cells letter by letter as the producer wrote them. Without it, a portal may answer from its own copy,
     * where {@code 12,50} may have become {@code 12.5} and {@code 17/01/2019} {@code 2019-01-17}.
     *
     * @return another query
     */
    public RecordQuery cellsAsPublished() {
        return new RecordQuery(selected, conditions, near, order, limit, true);
    }

    /**
     * The columns that are needed.
     *
     * @return their labels; empty for all
     */
    public List<String> selected() {
        return selected;
    }

    /**
     * The conditions.
     *
     * @return all of which have to be fulfilled
     */
    public List<Condition> conditions() {
        return conditions;
    }

    /**
     * What rows have to be near.
     *
     * @return empty if they may be anywhere
     */
    public Optional<Near> near() {
        return Optional.ofNullable(near);
    }

    /**
     * The order.
     *
     * @return empty for that of the file
     */
    public Optional<Order> order() {
        return Optional.ofNullable(order);
    }

    /**
     * How many rows at most.
     *
     * @return empty for all
     */
    public OptionalInt limit() {
        return limit == 0 ? OptionalInt.empty() : OptionalInt.of(limit);
    }

    /**
     * Whether cells are wanted as the producer wrote them.
     *
     * @return false unless it was asked for
     */
    public boolean wantsCellsAsPublished() {
        return asPublished;
    }

    /**
     * Checks the names of fields against those of a table.
     *
     * @param table what the table is called
     * @param labels its labels
     * @throws UnknownFieldException if one is not there; the message lists those that are, and names the nearest
     * @throws IllegalArgumentException if the nearest rows are to come first, and no point is given
     */
    public void requireFields(String table, List<String> labels) {
        Stream.of(
                        selected.stream(),
                        conditions.stream().flatMap(condition -> condition.fields().stream()),
                        order().flatMap(Order::field).stream(),
                        near().flatMap(Near::columns).stream().flatMap(columns -> columns.names().stream()))
                .flatMap(names -> names)
                .filter(name -> !labels.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw UnknownFieldException.of(table, name, labels);
                });
        near().ifPresent(wanted -> wanted.columnsAmong(table, labels));
        if (order != null && order.field().isEmpty() && near == null) {
            throw new IllegalArgumentException("The nearest rows can only come first where near(…) says near to what");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordQuery that
                && selected.equals(that.selected)
                && conditions.equals(that.conditions)
                && near().equals(that.near())
                && order().equals(that.order())
                && limit == that.limit
                && asPublished == that.asPublished;
    }

    @Override
    public int hashCode() {
        return Objects.hash(selected, conditions, near, order, limit, asPublished);
    }

    /** Which fields it is about, and not with which values, which may be personal data. */
    @Override
    public String toString() {
        return "RecordQuery of " + conditions.size() + " conditions" + (near == null ? "" : ", near a point")
                + (order == null ? "" : ", " + order) + (limit == 0 ? "" : ", at most " + limit + " rows");
    }
}
