package io.github.opendata4j.client.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes have come. */
final class CountingStream extends FilterInputStream {
    private final LongConsumer told;
    private long count;

    CountingStream(InputStream in, LongConsumer told) {
        super(in);
        this.told = told;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            tell(1);
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) {
            tell(read);
        }
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = in.skip(n);
        tell(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void tell(long more) {
        count += more;
        told.accept(count);
    }
}
