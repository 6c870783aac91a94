package io.github.opendata4j.client.udata;

/**
 * The extras in which a publication leaves what it has to find again. No portal reserves this prefix, and members of
 * datasets that nobody published with this library have none of them.
 */
final class Marks {
    /** Of a dataset or a resource: the stable key. */
    static final String KEY = "opendata4j:key";

    /** Of a dataset that is in the making: what a cut has left is known by it. */
    static final String DRAFT = "opendata4j:draft";

    /** Of a dataset: the SHA-1 of files that are being sent, so that one that a cut has left is known. */
    static final String SENDING = "opendata4j:sending";

    /** Of a dataset: what udata has no field for, as a JSON text. */
    static final String DATASET = "opendata4j:dataset";

    /** Of a resource: what udata has no field for, as a JSON text. */
    static final String DISTRIBUTION = "opendata4j:distribution";

    /** Of a resource that is a linked document and no distribution: the document as a JSON text. */
    static final String DOCUMENT = "opendata4j:document";

    /** Of a hosted resource: its SHA-1 and its SHA-256, with a colon between; it holds while the first is right. */
    static final String SHA256 = "opendata4j:sha256";

    /** Of a dataset: since when and why it is withdrawn, as a JSON text. */
    static final String WITHDRAWN = "opendata4j:withdrawn";

    private static final String PREFIX = "opendata4j:";

    private Marks() {}

    static boolean isOurs(String extra) {
        return extra.startsWith(PREFIX);
    }
}
