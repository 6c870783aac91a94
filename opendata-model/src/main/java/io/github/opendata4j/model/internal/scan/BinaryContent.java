package io.github.opendata4j.model.internal.scan;

/** Refuses what is certainly no text, though it has no signature of its own. */
final class BinaryContent {

    /** No text has more control characters than this share of it. */
    private static final int CONTROLS_PER_HUNDRED = 5;

    private static final long BLANKS = Words.repeated((byte) ' ');

    private BinaryContent() {}

    /** For what is not UTF-16, in which every other byte is zero. */
    static void refuseBinary(byte[] head, int length) {
        int nul = Utf8.indexOfNul(head, 0, length);
        if (nul < length) {
            throw binary(1L + Utf8.lineEnds(head, 0, nul));
        }
        refuseControls(head, length);
    }

    /** As the national validator reads: control characters are characters, zero bytes among them, if they are not many. */
    static void refuseManyControls(byte[] head, int length) {
        int controls = controls(head, 0, length);
        for (int i = Utf8.indexOfNul(head, 0, length); i < length; i = Utf8.indexOfNul(head, i + 1, length)) {
            controls++;
        }
        if (controls > length / 2) {
            throw binary(0);
        }
    }

    /** For what has no zero byte. */
    static void refuseControls(byte[] head, int length) {
        WordChunks chunks = new WordChunks(head, 0, length);
        int controls = 0;
        while (chunks.next()) {
            long[] words = chunks.words();
            for (int i = 0; i < chunks.count(); i++) {
                long word = words[i];
                if (((word - BLANKS) & ~word & Words.HIGH) != 0) { // something below a blank, if no neighbour borrowed
                    int at = chunks.start() + i * Long.BYTES;
                    controls += controls(head, at, at + Long.BYTES);
                }
            }
        }
        controls += controls(head, chunks.end(), length);
        if (controls * 100L > (long) CONTROLS_PER_HUNDRED * length) {
            throw binary(0);
        }
    }

    private static int controls(byte[] head, int from, int to) {
        int controls = 0;
        for (int i = from; i < to; i++) {
            if (head[i] > 0 && head[i] < ' ' && !isCommon(head[i])) {
                controls++;
            }
        }
        return controls;
    }

    static ScanException binary(long line) {
        return ScanFaults.format("application/octet-stream", line);
    }

    private static boolean isCommon(byte control) {
        return control == '\t' || control == '\n' || control == '\r' || control == '\f' || control == 0x1a;
    }
}
