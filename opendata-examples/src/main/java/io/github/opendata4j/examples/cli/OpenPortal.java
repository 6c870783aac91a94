package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.RecordSource;

/**
 * A portal for as long as a command needs it.
 *
 * @param catalog where its datasets are found
 * @param records where their rows are read
 * @param connections frees them
 */
record OpenPortal(Catalog catalog, RecordSource records, Runnable connections) implements AutoCloseable {
    @Override
    public void close() {
        connections.run();
    }
}
