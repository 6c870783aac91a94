package io.github.opendata4j.examples.start;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

    private final SortedMap<String, byte[]> classes = new TreeMap<>();
    private final SortedMap<String, byte[]> resources = new TreeMap<>();

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
        if (entry.endsWith(CLASS)) {
            String name = entry.substring(0, entry.length() - CLASS.length());
            classes.put(name.replace('/', '.'), bytes.clone());
        } else {
            resources.put(entry, bytes.clone());
        }
        return this;
    }

    /**
     * The pack of all that was added.
     *
     * @throws IllegalStateException if it is longer than a reader takes
     */
    public byte[] toBytes() {
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        ByteArrayOutputStream contents = new ByteArrayOutputStream();
        ByteArrayOutputStream pack = new ByteArrayOutputStream();
        try (DataOutputStream names = new DataOutputStream(directory);
                DataOutputStream out = new DataOutputStream(pack)) {
            write(classes, names, contents);
            write(resources, names, contents);
            out.writeInt(Pack.MAGIC);
            out.writeInt(classes.size());
            out.writeInt(directory.size());
            directory.writeTo(out);
            contents.writeTo(out);
        } catch (IOException e) {
            throw new IllegalStateException(e); // there is nothing but memory behind
        }
        if (pack.size() > Pack.MAX_BYTES) {
            throw new IllegalStateException("a pack of " + pack.size() + " bytes is too long");
        }
        return pack.toByteArray();
    }

    private static void write(Map<String, byte[]> parts, DataOutputStream names, ByteArrayOutputStream contents)
            throws IOException {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            byte[] name = part.getKey().getBytes(StandardCharsets.ISO_8859_1);
            names.writeShort(name.length);
            names.write(name);
            names.writeInt(part.getValue().length);
            contents.write(part.getValue());
        }
    }
}
