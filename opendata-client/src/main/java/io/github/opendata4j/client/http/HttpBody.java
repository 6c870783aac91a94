package io.github.opendata4j.client.http;

import io.github.opendata4j.model.internal.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a request sends. It can be written as often as it is asked for, the same bytes each time, since a request may have
 * to be repeated or redirected.
 */
public interface HttpBody {
    /**
     * Returns its media type.
     *
     * @return such as {@code application/json}
     */
    String mediaType();

    /**
     * Returns how long it is.
     *
     * @return in bytes; -1 if nobody knows before it is written
     */
    long length();

    /**
     * Writes it.
     *
     * @param out takes the bytes; need not be flushed, must not be closed
     * @throws IOException if it can't be read, or the connection broke
     */
    void writeTo(OutputStream out) throws IOException;

    /**
     * A JSON value.
     *
     * @param value plain Java values: maps, iterables, texts, numbers, booleans and null
     * @return the body, written out now
     * @throws IllegalArgumentException if there is no JSON for it
     */
    static HttpBody json(@Nullable Object value) {
        return bytes("application/json", Json.write(value).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Bytes in memory.
     *
     * @param mediaType such as {@code text/csv}
     * @param content the bytes, copied
     * @return the body
     */
    static HttpBody bytes(String mediaType, byte[] content) {
        return new BytesBody(mediaType, content.clone());
    }

    /**
     * A file, read while it is sent.
     *
     * @param mediaType such as {@code text/csv}
     * @param file the file, which must not change until the request is done
     * @return the body
     * @throws IOException if there is no such file
     */
    static HttpBody file(String mediaType, Path file) throws IOException {
        return FileBody.whole(mediaType, file);
    }

    /**
     * A part of a file, read while it is sent.
     *
     * @param mediaType such as {@code application/octet-stream}
     * @param file the file, which must not change until the request is done
     * @param offset the first byte, from 0
     * @param length how many bytes
     * @return the body
     * @throws IOException if there is no such file, or it ends before
     */
    static HttpBody slice(String mediaType, Path file, long offset, long length) throws IOException {
        return FileBody.slice(mediaType, file, offset, length);
    }

    /**
     * Several parts, as a form with files has them (RFC 7578).
     *
     * @return a builder without parts
     */
    static MultipartBody.Builder multipart() {
        return new MultipartBody.Builder();
    }
}
