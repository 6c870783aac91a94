package io.github.opendata4j.validation.internal.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends after some bytes, and knows whether there were more. */
final class BoundedStream extends FilterInputStream implements Bounded {

    private long left;
    private boolean over;

    BoundedStream(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (left == 0) {
            over |= length > 0 && in.read() >= 0;
            return -1;
        }
        int read = in.read(into, offset, (int) Math.min(length, left));
        left -= Math.max(0, read);
        return read;
    }

    @Override
    public boolean isOver() {
        return over;
    }
}
