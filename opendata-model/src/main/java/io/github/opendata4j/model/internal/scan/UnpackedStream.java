package io.github.opendata4j.model.internal.scan;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * What comes out of a compressed file, and no more of it than can be meant well: one that grows beyond all measure, or
 * holds another archive, is refused, and so is one that is damaged or cut off. Memory does not grow with it.
 */
final class UnpackedStream extends BlockStream {

    /** The most that is unpacked from one file: 64 GiB. */
    static final long MAX_BYTES = 64L << 30;

    /** How many times its own size a file may unpack to, on an average so far. A table rarely gets beyond 50. */
    static final int MAX_RATIO = 250;

    /** What may be unpacked from the smallest of files: 64 MiB, which harms nobody. */
    static final long HARMLESS_BYTES = 64L << 20;

    private final SourceStream packed;
    private final long before;
    private long count;

    /** Unpacks as {@code in} does, which reads from {@code packed}; closing this closes both. */
    UnpackedStream(InputStream in, SourceStream packed) {
        super(in);
        this.packed = packed;
        this.before = packed.count();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            int taken = in.read(into, offset, length);
            count += Math.max(0, taken);
            bound();
            return taken;
        } catch (ZipException | EOFException e) {
            throw PackedFaults.damaged("");
        }
    }

    private void bound() {
        if (count > MAX_BYTES) {
            throw PackedFaults.tooLarge(MAX_BYTES);
        }
        if (count > HARMLESS_BYTES && count / MAX_RATIO > packed.count() - before) {
            throw PackedFaults.tooLarge(HARMLESS_BYTES);
        }
    }

    @Override
    public void close() throws IOException {
        try (packed) {
            super.close();
        }
    }
}
