package io.github.opendata4j.client.http;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What an answer is before its content: who answered, how, and how fresh it is. Immutable. */
public abstract sealed class HttpResult permits HttpAnswer, HttpStream {
    private final Head head;

    HttpResult(Head head) {
        this.head = head;
    }

    /**
     * The head of an answer.
     *
     * @param portal whose answer it is, for messages
     * @param status of HTTP
     * @param headers all of them
     * @param address what answered in the end
     * @param freshness how fresh it is
     * @param attempts how often it was tried
     */
    record Head(String portal, int status, HttpHeaders headers, URI address, Freshness freshness, int attempts) {}

    final Head head() {
        return head;
    }

    /** {@return the status of HTTP: 200 to 299, or one that the request accepts} */
    public final int status() {
        return head.status();
    }

    /**
     * Returns a header.
     *
     * @param name in upper or lower case
     * @return its first value; empty if it isn't there
     */
    public final Optional<String> header(String name) {
        return head.headers().first(name);
    }

    /**
     * Returns all values of a header.
     *
     * @param name in upper or lower case
     * @return in their order; empty if it isn't there
     */
    public final List<String> headers(String name) {
        return head.headers().all(name);
    }

    /** {@return what answered in the end, after redirects; without whatever looks like a secret} */
    public final URI address() {
        return Addresses.told(head.address());
    }

    /** {@return how fresh it is} */
    public final Freshness freshness() {
        return head.freshness();
    }

    /**
     * Returns how often it was tried. With more than one try, a removal that finds nothing may have been done by an
     * earlier one.
     *
     * @return at least 1; 0 for a stored answer
     */
    public final int attempts() {
        return head.attempts();
    }
}
