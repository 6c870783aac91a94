package io.github.opendata4j.client.http;

import java.io.IOException;
import java.io.OutputStream;

/** A body in memory. */
final class BytesBody implements HttpBody {
    private final String mediaType;
    private final byte[] content;

    BytesBody(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public long length() {
        return content.length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(content);
    }

    /** Not the content: it may be of persons. */
    @Override
    public String toString() {
        return mediaType + " of " + content.length + " bytes";
    }
}
