package io.github.opendata4j.model;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/**
 * Brings what stands behind an address, so that a check can follow a link without knowing HTTP. The client's
 * pipeline is one; a test gives a function of its own.
 */
@FunctionalInterface
public interface Fetcher {

    /**
     * One request.
     *
     * @param uri an absolute address
     * @return its content, which the caller closes; the implementation bounds its size and its time
     * @throws IOException if it can't be had: no network, no such address, refused, too large
     */
    InputStream fetch(URI uri) throws IOException;
}
