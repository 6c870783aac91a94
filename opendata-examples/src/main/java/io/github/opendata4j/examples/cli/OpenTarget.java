package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.PublicationTarget;

/**
 * A place to publish to for as long as a command needs it.
 *
 * @param target what is written to
 * @param catalog what is found there
 * @param connections frees them
 */
record OpenTarget(PublicationTarget target, Catalog catalog, Runnable connections) implements AutoCloseable {
    @Override
    public void close() {
        connections.run();
    }
}
