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
        int found = find(bytes, at, end, quote);
        while (found + 1 < end && bytes[found + 1] == quote) {
            length = append(bytes, at, found + 1, text, length);
            at = found + 2;
            found = find(bytes, at, end, quote);
        }
        length = append(bytes, at, found, text, length);
        length = append(bytes, found + 1, end, text, length); // behind the closing one
        return new String(text, 0, length, StandardCharsets.UTF_8);
    }

    /** How long the text is then. */
    private static int append(byte[] bytes, int from, int to, byte[] text, int length) {
        if (from >= to) {
            return length;
        }
        System.arraycopy(bytes, from, text, length, to - from);
        return length + to - from;
    }

    /** The next quote; the end if there is none. */
    private static int find(byte[] bytes, int from, int end, byte quote) {
        long pattern = Words.repeated(quote);
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long found = Words.equal(Words.at(bytes, at), pattern);
            if (found != 0) {
                return at + Words.first(found);
            }
        }
        while (at < end && bytes[at] != quote) {
            at++;
        }
        return at;
    }
}
