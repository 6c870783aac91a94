package io.github.opendata4j.client.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body on its way, which OkHttp never sends a second time by itself. */
final class SentBody extends RequestBody {
    /** For methods that have a body, even if there is nothing in it. */
    static final RequestBody EMPTY =
            new SentBody(new BytesBody("", new byte[0]), URI.create("http://localhost/"), HttpListener.SILENT);

    private final HttpBody content;
    private final URI uri;
    private final HttpListener listener;

    SentBody(HttpBody content, URI uri, HttpListener listener) {
        this.content = content;
        this.uri = uri;
        this.listener = listener;
    }

    @Override
    public @Nullable MediaType contentType() {
        return content.mediaType().isEmpty() ? null : MediaType.get(content.mediaType());
    }

    @Override
    public long contentLength() {
        return content.length();
    }

    @Override
    public boolean isOneShot() {
        return true; // whether it may be sent again is the pipeline's affair
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        Counting out = new Counting(sink.outputStream());
        try {
            content.writeTo(out);
        } catch (IOException e) {
            throw out.broken ? e : new UnreadableException(e);
        } catch (RuntimeException e) {
            throw new FailedException(e); // OkHttp would let it end its thread, in front of everybody
        }
    }

    /** A body or a listener has failed, by its own fault. */
    static final class FailedException extends IOException {
        private static final long serialVersionUID = 1L;

        FailedException(RuntimeException cause) {
            super(cause);
        }
    }

    /** The fault lies in what was to be sent, not in the connection. */
    static final class UnreadableException extends IOException {
        private static final long serialVersionUID = 1L;

        UnreadableException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Tells how much was handed over. */
    private final class Counting extends FilterOutputStream {
        private long sent;
        private boolean broken;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            broken = true;
            out.write(bytes, offset, length);
            broken = false;
            sent += length;
            listener.uploaded(uri, sent, content.length());
        }
    }
}
