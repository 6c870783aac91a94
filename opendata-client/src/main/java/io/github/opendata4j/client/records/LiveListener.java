package io.github.opendata4j.client.records;

import java.io.IOException;

/**
 * Is told what happens to a {@link LiveTable}. Called by the thread that refreshes it, so what takes long belongs
 * elsewhere; an exception that it throws is passed over.
 */
public interface LiveListener {

    /**
     * New rows are there.
     *
     * @param state what is held now
     */
    default void refreshed(LiveState state) {}

    /**
     * The rows could not be had; those from before are still held.
     *
     * @param failure why
     * @param state what is held still
     */
    default void failed(RuntimeException failure, LiveState state) {}

    /**
     * The table has other columns than when its rows were read last. Whether that matters shows next: if a column is
     * gone that is wanted, {@link #failed} follows.
     *
     * @param change which ones
     */
    default void columnsChanged(ColumnChange change) {}

    /**
     * The rows of the last run were found on the disk.
     *
     * @param state what is held now
     */
    default void restored(LiveState state) {}

    /**
     * The rows could not be kept on the disk, or not be read from it. The table goes on without.
     *
     * @param failure why
     */
    default void notKept(IOException failure) {}
}
