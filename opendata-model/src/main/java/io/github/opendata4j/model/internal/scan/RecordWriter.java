package io.github.opendata4j.model.internal.scan;

import java.nio.charset.StandardCharsets;

/** Fills a batch with records whose cells come as text, one after the other. */
final class RecordWriter {

    private final int maxCellBytes;
    private RecordBatch batch = new RecordBatch();
    private int recordStart;
    private int at;

    RecordWriter(int maxCellBytes) {
        this.maxCellBytes = maxCellBytes;
    }

    /** Empties a batch; {@code width} cells are filled in where a record is shorter. */
    void begin(RecordBatch next, int width) {
        batch = next;
        batch.reset(width, (byte) '"');
        at = 0;
        recordStart = 0;
    }

    /** How many bytes are in the batch. */
    int length() {
        return at;
    }

    /** Adds a cell to the record at hand; {@code line} is said if it is too long. */
    void cell(String text, long line) {
        int from = at;
        int length = text.length();
        checkLength(length, line);
        byte[] bytes = room(length);
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if (character >= 0x80) {
                at = from;
                encode(text, line);
                break;
            }
            bytes[at++] = (byte) character;
        }
        batch.addCell(from, at);
    }

    private void checkLength(int bytes, long line) {
        if (bytes > maxCellBytes) {
            throw ScanFaults.limit("une cellule", "a cell", maxCellBytes, line);
        }
    }

    private void encode(String text, long line) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        checkLength(utf8.length, line);
        System.arraycopy(utf8, 0, room(utf8.length), at, utf8.length);
        at += utf8.length;
    }

    private byte[] room(int length) {
        int wanted = at + length;
        return batch.buffer(wanted <= batch.bytes().length ? wanted : Math.max(wanted, 2 * batch.bytes().length));
    }

    /** Ends the record; false if it had no room, so that nothing of it is in the batch. */
    boolean endRecord(long line) {
        if (batch.isFull()) {
            batch.dropPending();
            at = recordStart;
            return false;
        }
        batch.endRecord(at, line);
        recordStart = at;
        return true;
    }

    /** Adds a record without anything in it; false if it had no room. */
    boolean endBlankRecord(long line) {
        batch.addCell(at, at);
        return endRecord(line);
    }
}
