package io.github.opendata4j.client.http;

/** Who wrote an address down: what a document of others names is not fetched from private networks. */
public enum NamedBy {
    /** The program or its configuration: any address. */
    EMBEDDER,

    /**
     * A document from elsewhere, such as a portal's answer or a schema: public addresses only, and those of the
     * portal itself. Every answer of the name service and every step of a redirect is looked at.
     */
    DOCUMENT
}
