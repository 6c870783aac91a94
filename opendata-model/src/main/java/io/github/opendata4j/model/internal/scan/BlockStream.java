package io.github.opendata4j.model.internal.scan;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream on another one, of which every byte goes through the one method that reads a block. */
abstract class BlockStream extends FilterInputStream {

    private static final int SKIPPED_AT_ONCE = 8192;

    BlockStream(InputStream in) {
        super(in);
    }

    @Override
    public abstract int read(byte[] into, int offset, int length) throws IOException;

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public long skip(long wanted) throws IOException {
        if (wanted <= 0) {
            return 0;
        }
        byte[] skipped = new byte[(int) Math.min(wanted, SKIPPED_AT_ONCE)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public final boolean markSupported() {
        return false;
    }
}
