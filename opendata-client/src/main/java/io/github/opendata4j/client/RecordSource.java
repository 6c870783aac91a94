package io.github.opendata4j.client;

import io.github.opendata4j.client.records.RecordQuery;
import io.github.opendata4j.client.records.RecordRequest;
import io.github.opendata4j.client.records.RecordTable;

/**
 * Where the rows of datasets are read. Each portal that gives out rows implements it.
 *
 * <pre>{@code
 * try (Rows<BikeStation> stations = portal.records(ResourceRef.of("velos", "stations"))
 *         .where(field("disponibles").atLeast(1))
 *         .near(GeoPoint.latLon(47.39, 0.69), Distance.metres(500))
 *         .as(BikeStation.class)) {
 *     stations.attribution();
 *     for (BikeStation station : stations) { … }
 * }
 * }</pre>
 *
 * <p>A source is immutable and thread-safe. Every method throws {@link PortalException} if the portal can't be reached
 * or can't be understood.
 */
public interface RecordSource {

    /**
     * Returns the name that stands in messages, such as the portal's address or the directory's path.
     *
     * @return a short text, without secrets
     */
    String name();

    /**
     * Starts to ask for the rows of a file. Sends nothing yet.
     *
     * @param resource which file
     * @return the request, at all rows
     */
    default RecordRequest records(ResourceRef resource) {
        return RecordRequest.of(this, resource);
    }

    /**
     * Opens the table that has the rows that a query asks for, and perhaps others: the portal leaves out what it can,
     * and {@link RecordRequest} the rest. To be implemented by portals; programs call {@link #records}.
     *
     * @param resource which file
     * @param query which rows are wanted
     * @return the table, open; the caller closes it
     * @throws PortalException if there is no such dataset or file, or the file is no table; the message lists the files
     *     there are
     * @throws io.github.opendata4j.client.records.UnknownFieldException if the query names a field that the table does not have, where that is
     *     known before the rows; the message lists the fields
     */
    RecordTable fetchTable(ResourceRef resource, RecordQuery query);
}
