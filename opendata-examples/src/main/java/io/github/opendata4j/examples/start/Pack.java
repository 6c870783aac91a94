package io.github.opendata4j.examples.start;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
 * 4 bytes   how long the pack is
 * 4 bytes   how many places the table has, a power of two
 * for each  4 bytes: where in the pack a part begins; 0 for none
 * of each part  2 bytes: length of its name; the name in ISO-8859-1, a.b.C of a class and /a/b/c.json of a resource;
 *               4 bytes: size; what it consists of
 * </pre>
 *
 * <p>Numbers have their high byte first. The place of a part is the {@linkplain #place hash} of its name, or the next that
 * is free: so nothing has to be made of the hundreds of parts before the first is asked for. What is not of this form or
 * has another sum than the jar tells is no pack, and what leads out of it is none of its parts. Immutable, for any number
 * of threads.
 */
final class Pack {
    /** The jar's entry. */
    static final String ENTRY = "META-INF/start.pack";

    static final int MAGIC = 0x4F445002;

    /** More is no pack: it is held in memory as long as the command runs. */
    static final int MAX_BYTES = 8 << 20;

    /** Read at a time: with more, or with the stream's own way of reading all, copies of copies take some milliseconds. */
    private static final int PIECE = 1 << 16;

    static final int HEAD_BYTES = 12;

    private static final int LEAST_BYTES_OF_PART = Short.BYTES + Integer.BYTES;

    private final byte[] bytes;
    private final ByteBuffer numbers;
    private final int places;

    private Pack(byte[] bytes, ByteBuffer numbers, int places) {
        this.bytes = bytes;
        this.numbers = numbers;
        this.places = places;
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
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD_BYTES || in.getInt(0) != MAGIC || in.getInt(4) != bytes.length) {
            return Optional.empty();
        }
        int places = in.getInt(8);
        boolean right = Integer.bitCount(places) == 1 && places > 0;
        return right && places <= (bytes.length - HEAD_BYTES) / Integer.BYTES
                ? Optional.of(new Pack(bytes, in, places))
                : Optional.empty();
    }

    /** Where a part of this name is looked for first. */
    static int place(String name, int places) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 16) & places - 1;
    }

    /** Where a class is, or, by its path behind a slash, a resource; or null. */
    @Nullable
    Part find(String name) {
        int place = place(name, places);
        for (int tries = 0; tries < places; tries++) {
            int at = numbers.getInt(HEAD_BYTES + place * Integer.BYTES);
            if (at <= 0 || at > bytes.length - LEAST_BYTES_OF_PART) {
                return null;
            }
            int length = numbers.getShort(at) & 0xFFFF;
            int behind = at + Short.BYTES + length;
            if (length == name.length() && behind <= bytes.length - Integer.BYTES && isAt(at + Short.BYTES, name)) {
                int size = numbers.getInt(behind);
                int offset = behind + Integer.BYTES;
                return size >= 0 && size <= bytes.length - offset ? new Part(offset, size) : null;
            }
            place = place + 1 & places - 1;
        }
        return null;
    }

    private boolean isAt(int offset, String name) {
        return name.equals(new String(bytes, offset, name.length(), StandardCharsets.ISO_8859_1));
    }

    /** What a resource contains, or null if it is none of these. */
    @Nullable
    InputStream findResource(String name) {
        Part part = find("/".concat(name));
        return part == null ? null : new ByteArrayInputStream(bytes, part.offset(), part.length());
    }

    /** The whole of the pack: parts are told by where they are in it. */
    byte[] bytes() {
        return bytes;
    }

    /** Where the bytes of one class or resource are. */
    record Part(int offset, int length) {}
}
