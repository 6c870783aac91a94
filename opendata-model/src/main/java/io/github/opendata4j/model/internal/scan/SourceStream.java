package io.github.opendata4j.model.internal.scan;

import java.io.IOException;
import java.io.InputStream;

/**
 * The stream of a source, which can be looked at before it is read and counts what was taken from it. Its errors are
 * those of the disk or network, never of what is in the file.
 */
final class SourceStream extends BlockStream {

    private final byte[] head = new byte[FileKind.HEAD];
    private int headLength;
    private int headTaken;
    private long count;

    /** Closing this closes the stream. */
    SourceStream(InputStream in) {
        super(in);
    }

    /** What the file is; what was looked at will still be read. */
    FileKind kind() throws IOException {
        if (headLength == 0) {
            headLength = in.readNBytes(head, 0, head.length);
        }
        return FileKind.of(head, headLength);
    }

    /** How many bytes were taken so far. */
    long count() {
        return count;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int taken = headTaken < headLength ? fromHead(into, offset, length) : in.read(into, offset, length);
        count += Math.max(0, taken);
        return taken;
    }

    private int fromHead(byte[] into, int offset, int length) {
        int taken = Math.min(length, headLength - headTaken);
        System.arraycopy(head, headTaken, into, offset, taken);
        headTaken += taken;
        return taken;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = Math.max(0, Math.min(wanted, headLength - headTaken));
        headTaken += (int) skipped;
        if (skipped == 0) {
            skipped = in.skip(wanted);
        }
        count += skipped;
        return skipped;
    }

    /** Never none, since some streams that say so still have more: whoever wants to know has to read. */
    @Override
    public int available() {
        return 1;
    }
}
