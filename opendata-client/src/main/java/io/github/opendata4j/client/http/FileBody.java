package io.github.opendata4j.client.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file or a part of one, read anew each time it is sent. */
final class FileBody implements HttpBody {
    private static final int BLOCK = 1 << 16;

    private final String mediaType;
    private final Path file;
    private final long offset;
    private final long length;

    private FileBody(String mediaType, Path file, long offset, long length) {
        this.mediaType = mediaType;
        this.file = file;
        this.offset = offset;
        this.length = length;
    }

    static FileBody whole(String mediaType, Path file) throws IOException {
        return new FileBody(mediaType, file, 0, Files.size(file));
    }

    static FileBody slice(String mediaType, Path file, long offset, long length) throws IOException {
        long size = Files.size(file);
        if (offset < 0 || length < 0 || offset > size - length) {
            throw new EOFException(
                    file + " has " + size + " bytes, so there are no " + length + " bytes from byte " + offset + " on");
        }
        return new FileBody(mediaType, file, offset, length);
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(offset);
            byte[] block = new byte[(int) Math.min(BLOCK, Math.max(1, length))];
            for (long left = length; left > 0; ) {
                int read = in.read(block, 0, (int) Math.min(block.length, left));
                if (read < 0) {
                    throw new EOFException(file + " became shorter while it was sent");
                }
                out.write(block, 0, read);
                left -= read;
            }
        }
    }

    @Override
    public String toString() {
        return mediaType + " from " + file;
    }
}
