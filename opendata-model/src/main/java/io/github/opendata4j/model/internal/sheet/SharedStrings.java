package io.github.opendata4j.model.internal.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts that the cells of an XLSX workbook share, as UTF-8 in a few large arrays: half of what {@link String}s would
 * take. They have to be in memory, since any cell may refer to any of them; so there is a bound.
 */
final class SharedStrings {

    /** The most that they may take: 256 MiB, or a quarter of the heap if that is less. */
    static final long MOST_BYTES = Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 4);

    private static final int CHUNK = 1 << 20;

    /** What each text takes beside its bytes. */
    private static final int OVERHEAD = Integer.BYTES + Long.BYTES;

    private final long most;
    private final List<byte[]> chunks = new ArrayList<>();
    private byte[] chunk = {};
    private int used;
    private long taken;

    /** Where each text begins: its chunk in the upper half, its index there in the lower. */
    private long[] places = new long[1024];

    private int[] lengths = new int[1024];
    private int size;

    SharedStrings(long most) {
        this.most = most;
    }

    /** Reads the part that holds them. */
    static SharedStrings read(XmlReader xml) throws IOException {
        SharedStrings strings = new SharedStrings(MOST_BYTES);
        StringBuilder text = new StringBuilder();
        while (xml.next() != XmlReader.EOF) {
            if (xml.isStart("si")) {
                text.setLength(0);
                XlsxText.read(xml, text);
                strings.add(XlsxText.unescaped(text));
            }
        }
        return strings;
    }

    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        taken += bytes.length + OVERHEAD;
        if (taken > most) {
            throw WorkbookFaults.limit(most);
        }
        if (chunks.isEmpty() || chunk.length - used < bytes.length) {
            chunk = new byte[Math.max(chunks.isEmpty() ? 1 << 12 : CHUNK, bytes.length)];
            used = 0;
            chunks.add(chunk);
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        System.arraycopy(bytes, 0, chunk, used, bytes.length);
        places[size] = (long) (chunks.size() - 1) << Integer.SIZE | used;
        lengths[size++] = bytes.length;
        used += bytes.length;
    }

    /** A text by its number; one that there is not is a damaged workbook. */
    String get(int index) {
        if (index < 0 || index >= size) {
            throw WorkbookFaults.damaged();
        }
        long place = places[index];
        byte[] bytes = chunks.get((int) (place >> Integer.SIZE));
        return new String(bytes, (int) place, lengths[index], StandardCharsets.UTF_8);
    }
}
