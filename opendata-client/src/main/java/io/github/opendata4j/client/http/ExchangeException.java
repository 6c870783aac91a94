package io.github.opendata4j.client.http;

import java.io.IOException;

/** An exchange without an answer. */
final class ExchangeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final IOException fault;

    /** Whether any of the request may have reached the server. */
    private final boolean sent;

    ExchangeException(IOException cause, boolean sent) {
        super(cause);
        this.fault = cause;
        this.sent = sent;
    }

    boolean wasSent() {
        return sent;
    }

    IOException fault() {
        return fault;
    }
}
