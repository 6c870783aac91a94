package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * The files of a zip archive by its directory (PKWARE's APPNOTE 6.3, § 4.3.12 to 4.3.16, zip64 included), which stands at
 * its end; nothing is unpacked for it. A source that is no file is read through once to get there.
 *
 * <pre>{@code
 * ZipDirectory.read(source).has("xl/workbook.xml");
 * }</pre>
 *
 * <p>Names that lead out of the archive ({@code ../}, absolute ones) make the whole of it unsafe, even though nothing is
 * ever written under them here. Folders and what systems leave by the way are not files. Immutable.
 */
public final class ZipDirectory {

    /** The most files. */
    static final int MAX_ENTRIES = 10_000;

    /** The longest directory, end records and comment included: 2 MiB. */
    private static final int MAX_BYTES = 2 << 20;

    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCATOR_64_BYTES = 20;
    private static final int EXTRA_64 = 0x0001;
    private static final int UNKNOWN_16 = 0xffff;
    private static final long UNKNOWN_32 = 0xffff_ffffL;
    private static final int UTF_8_NAME = 1 << 11;

    private final List<Entry> entries;

    private ZipDirectory(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * A file in the archive.
     *
     * @param name with the folders it is in, parted by {@code /}
     * @param flags general purpose bits
     * @param method 0 is stored, 8 deflated
     * @param crc of what comes out
     * @param packedSize in bytes
     * @param size of what comes out, in bytes
     * @param offset of its local header in the file
     */
    record Entry(String name, int flags, int method, long crc, long packedSize, long size, long offset) {

        /** The name without its folders. */
        String fileName() {
            return name.substring(name.lastIndexOf('/') + 1);
        }

        private boolean isFile() {
            return !name.endsWith("/")
                    && !name.startsWith("__MACOSX/")
                    && !fileName().startsWith(".")
                    && !fileName().equalsIgnoreCase("thumbs.db")
                    && !fileName().equalsIgnoreCase("desktop.ini");
        }

        private boolean isUnsafe() {
            return name.startsWith("/")
                    || name.matches("(?s)[A-Za-z]:.*")
                    || name.indexOf('\0') >= 0
                    || Arrays.asList(name.split("/", -1)).contains("..");
        }
    }

    /**
     * Reads the directory of an archive.
     *
     * @param source the archive
     * @return its files
     * @throws IOException if the source can't be read
     * @throws ScanException if there is no directory, it is damaged, longer than is reasonable, or has unsafe names
     */
    public static ZipDirectory read(TableSource source) throws IOException {
        Tail tail = Tail.of(source);
        return new ZipDirectory(new Parser(tail).entries());
    }

    /**
     * Whether there is such a file.
     *
     * @param name with the folders it is in
     * @return true if it is there
     */
    public boolean has(String name) {
        return entries.stream().anyMatch(entry -> entry.name().equals(name));
    }

    /** The files. */
    List<Entry> entries() {
        return entries;
    }

    /** The last bytes of a file, and where they stand in it. */
    private record Tail(ByteBuffer bytes, long offset) {

        static Tail of(TableSource source) throws IOException {
            OptionalLong size = source.size();
            try (InputStream in = source.open()) {
                long skipped = Math.max(0, size.orElse(0) - MAX_BYTES);
                in.skipNBytes(skipped);
                byte[] before = {};
                byte[] last = in.readNBytes(MAX_BYTES);
                long offset = skipped;
                for (byte[] next = in.readNBytes(MAX_BYTES); next.length > 0; next = in.readNBytes(MAX_BYTES)) {
                    offset += before.length;
                    before = last;
                    last = next;
                }
                ByteBuffer both = ByteBuffer.allocate(before.length + last.length);
                both.put(before).put(last).flip();
                return new Tail(both.order(ByteOrder.LITTLE_ENDIAN), offset);
            }
        }
    }

    /** Finds the entries in the last bytes of an archive. */
    private static final class Parser {

        private final ByteBuffer bytes;
        private final long offset;

        Parser(Tail tail) {
            this.bytes = tail.bytes();
            this.offset = tail.offset();
        }

        List<Entry> entries() {
            int end = endRecord();
            long count = bytes.getShort(end + 10) & UNKNOWN_16;
            long length = bytes.getInt(end + 12) & UNKNOWN_32;
            long start = bytes.getInt(end + 16) & UNKNOWN_32;
            int directoryEnd = end;
            if (count == UNKNOWN_16 || length == UNKNOWN_32 || start == UNKNOWN_32) {
                directoryEnd = endRecord64(end);
                count = bytes.getLong(directoryEnd + 32);
                length = bytes.getLong(directoryEnd + 40);
                start = bytes.getLong(directoryEnd + 48);
            }
            if (count < 0 || count > MAX_ENTRIES || length < 0 || length > MAX_BYTES) {
                throw PackedFaults.tooLarge(MAX_ENTRIES);
            }
            long first = directoryEnd - length;
            long moved = offset + first - start; // bytes in front of the archive, as self-extracting ones have
            if (first < 0 || moved < 0 || start < 0) {
                throw PackedFaults.damaged("");
            }
            return entries((int) first, directoryEnd, count, moved);
        }

        private int endRecord() {
            for (int at = bytes.limit() - END_BYTES; at >= 0; at--) {
                if (bytes.getInt(at) == END) {
                    return at;
                }
            }
            throw PackedFaults.damaged(""); // cut off
        }

        private int endRecord64(int end) {
            int locator = end - LOCATOR_64_BYTES;
            for (int at = locator - 1; locator >= 0 && bytes.getInt(locator) == LOCATOR_64 && at >= 0; at--) {
                if (bytes.getInt(at) == END_64 && at + 56 <= locator) {
                    return at;
                }
            }
            throw PackedFaults.damaged("");
        }

        private List<Entry> entries(int first, int end, long count, long moved) {
            List<Entry> entries = new ArrayList<>();
            int at = first;
            for (long i = 0; i < count; i++) {
                if (at + ENTRY_BYTES > end || bytes.getInt(at) != ENTRY) {
                    throw PackedFaults.damaged("");
                }
                int name = bytes.getShort(at + 28) & UNKNOWN_16;
                int extra = bytes.getShort(at + 30) & UNKNOWN_16;
                int next = at + ENTRY_BYTES + name + extra + (bytes.getShort(at + 32) & UNKNOWN_16);
                if (next > end) {
                    throw PackedFaults.damaged("");
                }
                Entry entry = entry(at, name, extra, moved);
                if (entry.isUnsafe()) {
                    throw PackedFaults.unsafe(entry.name());
                }
                if (entry.isFile()) {
                    entries.add(entry);
                }
                at = next;
            }
            return entries;
        }

        private Entry entry(int at, int nameLength, int extraLength, long moved) {
            int flags = bytes.getShort(at + 8) & UNKNOWN_16;
            long[] sizes = {
                bytes.getInt(at + 24) & UNKNOWN_32,
                bytes.getInt(at + 20) & UNKNOWN_32,
                bytes.getInt(at + 42) & UNKNOWN_32
            };
            read64(sizes, at + ENTRY_BYTES + nameLength, extraLength);
            byte[] name = new byte[nameLength];
            bytes.get(at + ENTRY_BYTES, name);
            return new Entry(
                    name(name, (flags & UTF_8_NAME) != 0),
                    flags,
                    bytes.getShort(at + 10) & UNKNOWN_16,
                    bytes.getInt(at + 16) & UNKNOWN_32,
                    sizes[1],
                    sizes[0],
                    sizes[2] + moved);
        }

        /** Size, packed size and offset, each only if it has no room in the entry itself. */
        private void read64(long[] sizes, int from, int length) {
            int at = from;
            while (at + 4 <= from + length) {
                int next = at + 4 + (bytes.getShort(at + 2) & UNKNOWN_16);
                if (bytes.getShort(at) == EXTRA_64) {
                    int value = at + 4;
                    for (int i = 0; i < sizes.length && value + Long.BYTES <= Math.min(next, from + length); i++) {
                        if (sizes[i] == UNKNOWN_32) {
                            sizes[i] = bytes.getLong(value);
                            value += Long.BYTES;
                        }
                    }
                }
                at = next;
            }
        }

        /** Whatever the flag says, most archives of today have UTF-8; others have the encoding of the console. */
        private static String name(byte[] bytes, boolean stated) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString()
                        .replace('\\', '/');
            } catch (CharacterCodingException e) {
                String name = stated ? new String(bytes, StandardCharsets.UTF_8) : SingleByteTable.CP850.decode(bytes);
                return name.replace('\\', '/');
            }
        }
    }
}
