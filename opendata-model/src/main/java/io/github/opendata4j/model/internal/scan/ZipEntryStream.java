package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.scan.ZipDirectory.Entry;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * One file of a zip archive, checked against what the directory says of it: its size and sum have to be right at the
 * end. What the directory does not know is never read, so no two readers see two different files.
 */
final class ZipEntryStream extends BlockStream {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_BYTES = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 64 << 10;

    private final Entry entry;
    private final Inflater inflater;
    private final CRC32 sum = new CRC32();
    private long count;

    private ZipEntryStream(InputStream in, Entry entry, Inflater inflater) {
        super(in);
        this.entry = entry;
        this.inflater = inflater;
    }

    /**
     * Opens a file of an archive.
     *
     * @param packed the archive, of which nothing has been read
     * @param entry which file
     * @throws ScanException if it is encrypted, compressed in an unusual way, or not where it should be
     */
    static ZipEntryStream open(SourceStream packed, Entry entry) throws IOException {
        if ((entry.flags() & ENCRYPTED) != 0 || (entry.method() != STORED && entry.method() != DEFLATED)) {
            throw PackedFaults.damaged(entry.name());
        }
        skip(packed, entry.offset(), entry);
        byte[] bytes = packed.readNBytes(LOCAL_HEADER_BYTES);
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < LOCAL_HEADER_BYTES || header.getInt(0) != LOCAL_HEADER) {
            throw PackedFaults.damaged(entry.name());
        }
        skip(packed, (header.getShort(26) & 0xffff) + (header.getShort(28) & 0xffff), entry);
        Inflater inflater = new Inflater(true);
        InputStream data = new Part(packed, entry.packedSize());
        return new ZipEntryStream(
                entry.method() == STORED ? data : new InflaterInputStream(data, inflater, BUFFER), entry, inflater);
    }

    private static void skip(SourceStream packed, long bytes, Entry entry) throws IOException {
        try {
            packed.skipNBytes(bytes);
        } catch (EOFException e) {
            throw PackedFaults.damaged(entry.name());
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int taken = in.read(into, offset, length);
        if (taken > 0) {
            sum.update(into, offset, taken);
            count += taken;
        } else if (taken < 0 && (count != entry.size() || sum.getValue() != entry.crc())) {
            throw new ZipException("not what the directory says");
        }
        if (count > entry.size()) {
            throw new ZipException("longer than the directory says");
        }
        return taken;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        super.close();
    }

    /** So many bytes of a stream, and not one more. */
    private static final class Part extends BlockStream {

        private long left;

        Part(InputStream in, long length) {
            super(in);
            this.left = length;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int taken = in.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(0, taken);
            return taken;
        }
    }
}
