package io.github.opendata4j.model.internal.scan;

import java.nio.charset.StandardCharsets;

/** Makes the text of cells whose bytes are not the text yet, because there are quotes in them. */
final class Quoted {

    private Quoted() {}

    /** Without quotes around it, a doubled quote as one. */
    static String doubled(byte[] bytes, int start, int end, byte quote) {
        return text(bytes, start, end, quote);
    }

    /** The quotes around are still there, and behind the closing one all is as it stands. */
    static String stray(byte[] bytes, int start, int end, byte quote) {
        return text(bytes, start + 1, end, quote);
    }

    private static String text(byte[] bytes, int start, int end, byte quote) {
        byte[] text = new byte[end - start];
        int length = 0;
        int at = start;
        for (; at < end; at++) {
            if (bytes[at] == quote) {
                at++;
                if (at == end || bytes[at] != quote) {
                    break; // the closing one
                }
            }
            text[length++] = bytes[at];
        }
        for (; at < end; at++) {
            text[length++] = bytes[at];
        }
        return new String(text, 0, length, StandardCharsets.UTF_8);
    }
}
