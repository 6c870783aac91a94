package io.github.opendata4j.examples.start;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes what {@link Pack} reads. The build's, which hands over the entries of a jar that a check was seen to read; the
 * same entries give the same bytes.
 *
 * <pre>{@code
 * byte[] pack = new PackWriter().add("a/b/C.class", bytes).add("a/b/c.json", others).toBytes();
 * }</pre>
 */
public final class PackWriter {
    /** The name of the pack as an entry of its jar. */
    public static final String ENTRY = Pack.ENTRY;

    private static final String CLASS = ".class";

    private final SortedMap<String, byte[]> parts = new TreeMap<>();

    /** Of nothing yet. */
    public PackWriter() {}

    /**
     * Adds a class or a resource.
     *
     * @param entry its name in the jar: {@code a/b/C.class}
     * @param bytes what it consists of
     * @return this writer
     * @throws IllegalArgumentException if what the JVM takes depends on its version, as below {@code META-INF/versions}
     */
    public PackWriter add(String entry, byte[] bytes) {
        if (entry.startsWith("META-INF/versions/")) {
            throw new IllegalArgumentException("not for every JVM: " + entry);
        }
        String name = entry.endsWith(CLASS)
                ? entry.substring(0, entry.length() - CLASS.length()).replace('/', '.')
                : "/" + entry;
        parts.put(name, bytes.clone());
        return this;
    }

    /**
     * The pack of all that was added.
     *
     * @return what the entry consists of
     * @throws IllegalStateException if it is longer than a reader takes
     */
    public byte[] toBytes() {
        int places = Integer.highestOneBit(parts.size() + 1) * 4; // three of four free: most are found at once
        int[] table = new int[places];
        int length = Pack.HEAD_BYTES + places * Integer.BYTES;
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            int place = Pack.place(part.getKey(), places);
            while (table[place] != 0) {
                place = place + 1 & places - 1;
            }
            table[place] = length;
            length = Math.addExact(
                    length, Short.BYTES + part.getKey().length() + Integer.BYTES + part.getValue().length);
        }
        if (length > Pack.MAX_BYTES) {
            throw new IllegalStateException("a pack of " + length + " bytes is too long");
        }
        ByteBuffer pack =
                ByteBuffer.allocate(length).putInt(Pack.MAGIC).putInt(length).putInt(places);
        for (int at : table) {
            pack.putInt(at);
        }
        parts.forEach((name, bytes) -> pack.putShort((short) name.length())
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .putInt(bytes.length)
                .put(bytes));
        return pack.array();
    }
}
