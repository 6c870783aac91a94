package io.github.opendata4j.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/**
 * What one exchange brought.
 *
 * @param status of HTTP
 * @param headers all of them
 * @param uri what answered
 * @param content its content, unpacked and bounded; in memory where it was read whole
 */
record Received(int status, HttpHeaders headers, URI uri, InputStream content) {
    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    void close() {
        try {
            content.close();
        } catch (IOException e) {
            Log.DEBUG.debug("closing {}", Addresses.shown(uri), e);
        }
    }
}
