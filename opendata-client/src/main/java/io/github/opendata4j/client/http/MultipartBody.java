package io.github.opendata4j.client.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A form with files (RFC 7578), written as it is sent: nothing of a file is kept in memory.
 *
 * <pre>{@code
 * HttpBody body = HttpBody.multipart().field("partindex", "0").file("file", "a.csv", HttpBody.slice(type, path, 0, 1 << 20)).build();
 * }</pre>
 */
public final class MultipartBody implements HttpBody {
    private static final byte[] LINE_END = {'\r', '\n'};

    private final String boundary;
    private final List<Part> parts;

    private MultipartBody(String boundary, List<Part> parts) {
        this.boundary = boundary;
        this.parts = List.copyOf(parts);
    }

    @Override
    public String mediaType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    @Override
    public long length() {
        long sum = end().length;
        for (Part part : parts) {
            long length = part.body().length();
            if (length < 0) {
                return -1;
            }
            sum += head(part).length + length + LINE_END.length;
        }
        return sum;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        for (Part part : parts) {
            out.write(head(part));
            part.body().writeTo(out);
            out.write(LINE_END);
        }
        out.write(end());
    }

    private byte[] head(Part part) {
        String type = part.body().mediaType().isEmpty()
                ? ""
                : "Content-Type: " + part.body().mediaType() + "\r\n";
        return utf8(
                "--" + boundary + "\r\nContent-Disposition: form-data; " + part.disposition() + "\r\n" + type + "\r\n");
    }

    private byte[] end() {
        return utf8("--" + boundary + "--\r\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The names of the parts, without their content. */
    @Override
    public String toString() {
        return "multipart of " + parts.stream().map(Part::disposition).toList();
    }

    private record Part(String disposition, HttpBody body) {}

    /** Gathers the parts, which are sent in this order. Not thread-safe. */
    public static final class Builder {
        private final List<Part> parts = new ArrayList<>();

        Builder() {}

        /**
         * Adds a field.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         */
        public Builder field(String name, String value) {
            parts.add(new Part("name=" + quoted(name), new BytesBody("", utf8(value))));
            return this;
        }

        /**
         * Adds a file.
         *
         * @param name the field's name
         * @param fileName what the server is told that the file is called
         * @param mediaType such as {@code text/csv}
         * @param file the file, which must not change until the request is done
         * @return this builder
         * @throws IOException if there is no such file
         */
        public Builder file(String name, String fileName, String mediaType, Path file) throws IOException {
            return file(name, fileName, HttpBody.file(mediaType, file));
        }

        /**
         * Adds what is to be taken for a file, such as a {@linkplain HttpBody#slice slice} of one.
         *
         * @param name the field's name
         * @param fileName what the server is told that the file is called
         * @param content its content
         * @return this builder
         */
        public Builder file(String name, String fileName, HttpBody content) {
            parts.add(new Part("name=" + quoted(name) + "; filename=" + quoted(fileName), content));
            return this;
        }

        /**
         * Makes the body.
         *
         * @return the body
         * @throws IllegalStateException if it has no part
         */
        public MultipartBody build() {
            if (parts.isEmpty()) {
                throw new IllegalStateException("A multipart body has at least one part: add a field or a file");
            }
            return new MultipartBody("opendata4j-" + UUID.randomUUID(), parts);
        }

        /** As browsers do it: no other escape is understood everywhere. */
        private static String quoted(String text) {
            return '"' + text.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22") + '"';
        }
    }
}
