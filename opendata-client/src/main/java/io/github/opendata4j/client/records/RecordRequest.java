package io.github.opendata4j.client.records;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.RecordSource;
import io.github.opendata4j.client.ResourceRef;
import io.github.opendata4j.client.internal.Digests;
import io.github.opendata4j.model.Distance;
import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.table.BadRows;
import io.github.opendata4j.model.table.PositionColumns;
import io.github.opendata4j.model.table.Row;
import io.github.opendata4j.model.table.TableSchema;
import java.lang.invoke.MethodHandles;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Asks a portal for rows: a {@link RecordQuery}, and what they are to be objects of. Nothing is sent before
 * {@link #rows()} or {@link #as}. Immutable.
 *
 * <pre>{@code
 * record BikeStation(@Column("nom_station") String name, @Column("nb_velos") int bikes, GeoPoint where) {}
 *
 * portal.records(ResourceRef.of("velos", "stations"))
 *         .where(field("nb_velos").atLeast(1))
 *         .badRows(BadRows.SKIP)
 *         .as(BikeStation.class, MethodHandles.lookup());
 * }</pre>
 */
public final class RecordRequest {
    private final RecordSource source;
    private final ResourceRef resource;
    private final RecordQuery query;
    private final BadRows policy;
    private final @Nullable TableSchema schema;

    private RecordRequest(RecordRequest before, RecordQuery query) {
        this.source = before.source;
        this.resource = before.resource;
        this.policy = before.policy;
        this.schema = before.schema;
        this.query = query;
    }

    private RecordRequest(RecordRequest before, BadRows policy, @Nullable TableSchema schema) {
        this.source = before.source;
        this.resource = before.resource;
        this.query = before.query;
        this.policy = policy;
        this.schema = schema;
    }

    private RecordRequest(RecordSource source, ResourceRef resource) {
        this.source = source;
        this.resource = resource;
        this.query = RecordQuery.all();
        this.policy = BadRows.FAIL;
        this.schema = null;
    }

    /**
     * Asks for all rows; the same as {@link RecordSource#records}.
     *
     * @param source the portal
     * @param resource which file
     * @return the request
     */
    public static RecordRequest of(RecordSource source, ResourceRef resource) {
        return new RecordRequest(source, resource);
    }

    /**
     * Asks what another query asks, and nothing of what was asked before.
     *
     * @param other the query
     * @return another request
     */
    public RecordRequest query(RecordQuery other) {
        return new RecordRequest(this, other);
    }

    /**
     * Asks for rows that fulfil a condition too.
     *
     * @param condition as {@link RecordQuery#where}
     * @return another request
     */
    public RecordRequest where(Condition condition) {
        return new RecordRequest(this, query.where(condition));
    }

    /**
     * Asks for what is near a point.
     *
     * @param point the point
     * @param distance how far from it at most
     * @return another request
     */
    public RecordRequest near(GeoPoint point, Distance distance) {
        return new RecordRequest(this, query.near(point, distance));
    }

    /**
     * Asks for what is near a point.
     *
     * @param point the point
     * @param distance how far from it at most
     * @param columns where positions stand
     * @return another request
     */
    public RecordRequest near(GeoPoint point, Distance distance, PositionColumns columns) {
        return new RecordRequest(this, query.near(point, distance, columns));
    }

    /**
     * Asks for an order.
     *
     * @param order as {@link RecordQuery#orderBy}
     * @return another request
     */
    public RecordRequest orderBy(Order order) {
        return new RecordRequest(this, query.orderBy(order));
    }

    /**
     * Asks for a number of rows at most.
     *
     * @param rows how many, from 1
     * @return another request
     * @throws IllegalArgumentException if it is less than 1
     */
    public RecordRequest limit(int rows) {
        return new RecordRequest(this, query.limit(rows));
    }

    /**
     * Says which columns are needed.
     *
     * @param labels as {@link RecordQuery#select}
     * @return another request
     */
    public RecordRequest select(String... labels) {
        return new RecordRequest(this, query.select(labels));
    }

    /**
     * Says what becomes of rows that do not fit. Without it, the first one ends the reading.
     *
     * @param wanted what becomes of them; {@link Rows#badRows()} tells them
     * @return another request
     */
    public RecordRequest badRows(BadRows wanted) {
        return new RecordRequest(this, wanted, schema);
    }

    /**
     * Says what columns hold, where a schema does. Without one, cells are read as what is wanted of them.
     *
     * @param known the schema; columns that it does not speak of are read as if there were none
     * @return another request
     */
    public RecordRequest schema(TableSchema known) {
        return new RecordRequest(this, policy, known);
    }

    /**
     * Asks for the rows as they are.
     *
     * @return the rows, to be closed
     * @throws PortalException if the portal can't be reached or understood, or there is no such dataset or file
     * @throws UnknownFieldException if the query names a field that the table does not have
     * @throws io.github.opendata4j.model.table.TableException if the file is no table
     */
    public Rows<Row> rows() {
        return open().rows();
    }

    /**
     * Asks for the rows as objects of a public record.
     *
     * @param <T> the record
     * @param type a record as for {@link io.github.opendata4j.model.table.TableReader#as(Class)}
     * @return the rows, to be closed
     * @throws PortalException if the portal can't be reached or understood, or there is no such dataset or file
     * @throws UnknownFieldException if the query names a field that the table does not have
     * @throws NoSuchElementException if a component of the record does
     * @throws IllegalArgumentException if the record can't be reached, or has a component of another type
     * @throws io.github.opendata4j.model.table.TableException if the file is no table
     */
    public <T extends Record> Rows<T> as(Class<T> type) {
        return as(type, MethodHandles.publicLookup());
    }

    /**
     * Asks for the rows as objects of a record that is not public, or not exported.
     *
     * @param <T> the record
     * @param type a record as for {@link io.github.opendata4j.model.table.TableReader#as(Class)}
     * @param lookup {@code MethodHandles.lookup()}, called where the record can be seen
     * @return the rows, to be closed
     * @throws PortalException if the portal can't be reached or understood, or there is no such dataset or file
     * @throws UnknownFieldException if the query names a field that the table does not have
     * @throws NoSuchElementException if a component of the record does
     * @throws IllegalArgumentException if the record can't be reached, or has a component of another type
     * @throws io.github.opendata4j.model.table.TableException if the file is no table
     */
    public <T extends Record> Rows<T> as(Class<T> type, MethodHandles.Lookup lookup) {
        return open().as(type, lookup);
    }

    private OpenRows open() {
        return open(fetch());
    }

    /** The table, as the portal opens it. */
    RecordTable fetch() {
        return source.fetchTable(resource, query);
    }

    /** The rows that are asked for, out of a table that may have been kept since. */
    OpenRows open(RecordTable table) {
        return OpenRows.of(source.name(), table, query, new Reading(policy, schema));
    }

    /** Tells this request from others, from one run of a program to the next. */
    String identity() {
        String words = String.join(
                "\n",
                source.name(),
                resource.toString(),
                query.selected().toString(),
                query.conditions().toString(),
                query.near().map(Near::toString).orElse(""),
                query.limit().toString());
        return Digests.of(words).toString();
    }

    /** How cells are read. */
    record Reading(BadRows policy, @Nullable TableSchema schema) {}

    /** Which rows of which file. */
    @Override
    public String toString() {
        return resource + ": " + query;
    }
}
