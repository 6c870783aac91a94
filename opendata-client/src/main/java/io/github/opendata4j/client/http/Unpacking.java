package io.github.opendata4j.client.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Content as it was before it was packed for the way, bounded: by a length, and by how far it may grow. A few bytes that
 * become gigabytes are an attack.
 */
final class Unpacking extends FilterInputStream {
    /** How many times its packed size content may be, once it is longer than {@link #SURELY_FINE}. */
    static final int MOST_GROWTH = 250;

    /** Up to here nobody asks how far it has grown: 64 MiB. */
    static final long SURELY_FINE = 64L << 20;

    private static final int BUFFER = 1 << 16;

    private final CountingStream packed;
    private final long most;
    private long count;

    private Unpacking(InputStream in, CountingStream packed, long most) {
        super(in);
        this.packed = packed;
        this.most = most;
    }

    static InputStream of(CountingStream packed, String encoding, long most) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> new Unpacking(packed, packed, most);
            case "gzip", "x-gzip" -> new Unpacking(gunzip(packed), packed, most);
            default -> throw new IOException("The answer is packed in a way that nobody asked for");
        };
    }

    /** An answer without content may still say that it is packed. */
    private static InputStream gunzip(InputStream packed) throws IOException {
        PushbackInputStream in = new PushbackInputStream(packed);
        int first = in.read();
        if (first < 0) {
            return in;
        }
        in.unread(first);
        return new GZIPInputStream(in, BUFFER);
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = in.skip(n);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) throws TooLongException {
        count += more;
        if (count > most) {
            throw new TooLongException(most);
        }
        if (count > SURELY_FINE && count / MOST_GROWTH > packed.count()) {
            throw new TooLongException(count);
        }
    }

    /** Content longer than it may be. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        private final long most;

        TooLongException(long most) {
            super("The content is longer than " + most + " bytes, or grows beyond measure when it is unpacked");
            this.most = most;
        }

        long most() {
            return most;
        }
    }
}
