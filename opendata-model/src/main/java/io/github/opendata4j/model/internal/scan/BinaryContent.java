package io.github.opendata4j.model.internal.scan;

/** Refuses what is certainly no text, though it has no signature of its own. */
final class BinaryContent {

    /** No text has more control characters than this share of it. */
    private static final int CONTROLS_PER_HUNDRED = 5;

    private BinaryContent() {}

    /** For what is not UTF-16, in which every other byte is zero. */
    static void refuseBinary(byte[] head, int length) {
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (head[i] == 0) {
                throw binary(1L + Utf8.lineEnds(head, 0, i));
            }
            if (head[i] > 0 && head[i] < ' ' && !isCommon(head[i])) {
                controls++;
            }
        }
        if (controls * 100L > (long) CONTROLS_PER_HUNDRED * length) {
            throw binary(0);
        }
    }

    static ScanException binary(long line) {
        return ScanFaults.format("application/octet-stream", line);
    }

    private static boolean isCommon(byte control) {
        return control == '\t' || control == '\n' || control == '\r' || control == '\f' || control == 0x1a;
    }
}
