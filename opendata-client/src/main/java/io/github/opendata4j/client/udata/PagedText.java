package io.github.opendata4j.client.udata;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Texts one after the other, each asked for when it is needed. */
final class PagedText extends InputStream {
    private final Iterator<String> texts;
    private byte[] bytes = {};
    private int at;

    PagedText(Iterator<String> texts) {
        this.texts = texts;
    }

    @Override
    public int read() {
        return fill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean fill() {
        while (at == bytes.length && texts.hasNext()) {
            bytes = texts.next().getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return at < bytes.length;
    }
}
