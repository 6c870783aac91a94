package io.github.opendata4j.client.http;

import io.github.opendata4j.client.PortalException;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is read as it comes. Close it; closing before its end frees the connection, as does interrupting the
 * thread that reads. Not thread-safe.
 */
public final class HttpStream extends HttpResult implements AutoCloseable {
    private final InputStream content;

    HttpStream(Head head, InputStream content) {
        super(head);
        this.content = content;
    }

    /**
     * Returns its content.
     *
     * @return bytes as they come, unpacked; the same stream each time. Reading throws an {@link IOException} if the
     *     connection breaks, if the content is longer than it may be, or if the thread is interrupted
     */
    public InputStream stream() {
        return content;
    }

    /**
     * Returns how long the server says that the content is.
     *
     * @return in bytes; empty if it doesn't say, or if the content came packed
     */
    public OptionalLong length() {
        return header("content-encoding").isPresent()
                ? OptionalLong.empty()
                : header("content-length")
                        .filter(text -> text.matches("[0-9]{1,18}"))
                        .map(text -> OptionalLong.of(Long.parseLong(text)))
                        .orElseGet(OptionalLong::empty);
    }

    /**
     * Reads the items of a long JSON list one by one, in memory that doesn't grow with their number.
     *
     * @param member the name of the list in the object that the answer is, such as {@code data}; empty if the answer
     *     itself is the list
     * @return plain values, as in {@link HttpAnswer#json()}; close it. Consuming it throws {@link PortalException} if the
     *     connection breaks, or if the content is no such JSON
     */
    public Stream<@Nullable Object> items(String member) {
        return JsonItems.stream(this, member);
    }

    /** Frees the connection, whatever is left to read. */
    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException e) {
            // nobody waits for the rest any more
            Log.DEBUG.debug("closing {}", address(), e);
        }
    }

    /** Status and address, not the content. */
    @Override
    public String toString() {
        return status() + " " + address();
    }
}
