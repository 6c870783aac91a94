package io.github.opendata4j.client.http;

/** What a request does (RFC 9110, § 9). */
public enum HttpMethod {
    /** Reads. */
    GET(true, true),
    /** Reads the head only. */
    HEAD(true, true),
    /** Makes or does something; a second time makes another. */
    POST(false, false),
    /** Puts something in its place; a second time changes nothing. */
    PUT(false, true),
    /** Changes a part; what a second time does is the server's affair. */
    PATCH(false, false),
    /** Removes; a second time finds nothing. */
    DELETE(false, true);

    private final boolean safe;
    private final boolean idempotent;

    HttpMethod(boolean safe, boolean idempotent) {
        this.safe = safe;
        this.idempotent = idempotent;
    }

    /** {@return whether it only reads} */
    public boolean isSafe() {
        return safe;
    }

    /** Whether a server expects a body, be it empty. */
    boolean needsBody() {
        return this == POST || this == PUT || this == PATCH;
    }

    /** {@return whether doing it twice leaves the server as doing it once does} */
    public boolean isIdempotent() {
        return idempotent;
    }
}
