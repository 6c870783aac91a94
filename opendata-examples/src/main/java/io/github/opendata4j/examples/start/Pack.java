package io.github.opendata4j.examples.start;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Copies of the classes and resources of a jar that a check of a table needs, in one entry of that jar: read in one go,
 * where the JDK takes each through an address, a manifest, a code source and a stream of its own.
 *
 * <pre>
 * 4 bytes   {@link #MAGIC}, which changes with this form
 * 4 bytes   how many classes there are
 * 4 bytes   how long the directory is
 * for each  2 bytes: length of its name; the name in ISO-8859-1, a.b.C of a class and a/b/c.json of a resource; 4 bytes: size
 * for each  its bytes, in the same order: first the classes
 * </pre>
 *
 * <p>Numbers have their high byte first. What is not of this form to the last byte, or has another sum than the jar tells,
 * is no pack. Immutable, for any number of threads.
 */
final class Pack {
    /** The jar's entry. */
    static final String ENTRY = "META-INF/start.pack";

    static final int MAGIC = 0x4F445001;

    /** More is no pack: it is held in memory as long as the command runs. */
    static final int MAX_BYTES = 8 << 20;

    /** Read at a time: with more, or with the stream's own way of reading all, copies of copies take some milliseconds. */
    private static final int PIECE = 1 << 16;

    private static final int HEAD_BYTES = 12;
    private static final int LEAST_BYTES_OF_PART = 6;

    private final byte[] bytes;
    private final Map<String, Part> classes = new HashMap<>(1024);
    private final Map<String, Part> resources = new HashMap<>();

    private Pack(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The pack of a jar; none if there is no such jar, if it has none, or one that is damaged. */
    static Optional<Pack> read(File jar) {
        try (ZipFile zip = new ZipFile(jar)) { // which the JVM has open: the jar's directory is not read again
            ZipEntry entry = zip.getEntry(ENTRY);
            if (entry == null || entry.getSize() > MAX_BYTES) {
                return Optional.empty();
            }
            byte[] bytes = read(zip, entry);
            return sum(bytes) == entry.getCrc() ? of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] read(ZipFile zip, ZipEntry entry) throws IOException {
        byte[] bytes = new byte[(int) entry.getSize()];
        try (InputStream in = zip.getInputStream(entry)) {
            int at = 0;
            int taken;
            while (at < bytes.length && (taken = in.read(bytes, at, Math.min(PIECE, bytes.length - at))) >= 0) {
                at += taken;
            }
        }
        return bytes; // with zeros at their end, and so of another sum, where there was less
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    /** The pack that these bytes are, if they are one; they belong to it from then on. */
    static Optional<Pack> of(byte[] bytes) {
        Pack pack = new Pack(bytes);
        return pack.index() ? Optional.of(pack) : Optional.empty();
    }

    private boolean index() {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD_BYTES || in.getInt() != MAGIC) {
            return false;
        }
        int ofClasses = in.getInt();
        int directory = in.getInt();
        if (directory < 0 || directory > in.remaining()) {
            return false;
        }
        int offset = HEAD_BYTES + directory;
        in.limit(offset);
        for (int i = 0; in.hasRemaining(); i++) {
            int name = in.remaining() < LEAST_BYTES_OF_PART ? Integer.MAX_VALUE : in.getShort() & 0xFFFF;
            if (name > in.remaining() - Integer.BYTES) {
                return false;
            }
            String key = new String(bytes, in.position(), name, StandardCharsets.ISO_8859_1);
            int size = in.position(in.position() + name).getInt();
            if (size < 0 || size > bytes.length - offset) {
                return false;
            }
            (i < ofClasses ? classes : resources).put(key, new Part(offset, size));
            offset += size;
        }
        return offset == bytes.length;
    }

    /** Where a class is, or null. */
    @Nullable
    Part findClass(String name) {
        return classes.get(name);
    }

    /** What a resource contains, or null if it is none of these. */
    @Nullable
    InputStream findResource(String name) {
        Part part = resources.get(name);
        return part == null ? null : new ByteArrayInputStream(bytes, part.offset(), part.length());
    }

    /** The whole of the pack: parts are told by where they are in it. */
    byte[] bytes() {
        return bytes;
    }

    /** Where the bytes of one class or resource are. */
    record Part(int offset, int length) {}
}
