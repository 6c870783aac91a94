package io.github.opendata4j.client.udata;

/**
 * How files are sent.
 *
 * @param chunkedAbove files longer than this are sent in parts
 * @param part how long a part is
 */
record UploadSettings(long chunkedAbove, int part) {
    /** A file of this length goes in one request: what reverse proxies commonly let through is more. */
    static final long CHUNKED_ABOVE = 64L << 20;

    /** Long enough that a gigabyte is some hundred requests. */
    static final int PART = 8 << 20;

    static final UploadSettings STANDARD = new UploadSettings(CHUNKED_ABOVE, PART);

    UploadSettings {
        if (part < 1 || chunkedAbove < part) {
            throw new IllegalArgumentException("A part has at least a byte, and a file in parts more than one");
        }
    }

    /** udata takes a file of one part for a whole one, so parts are two or more. */
    boolean isChunked(long bytes) {
        return bytes > chunkedAbove;
    }

    int parts(long bytes) {
        return Math.toIntExact((bytes + part - 1) / part);
    }
}
