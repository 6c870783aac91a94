package io.github.opendata4j.model.internal.scan;

import java.io.IOException;
import java.util.Arrays;

/** The bytes of a text as UTF-8, one after the other, with a look at those to come. */
final class OddInput {

    private static final int END = -1;

    /** So many bytes ahead are always in memory, if there are. */
    private static final int AHEAD = 256;

    private final TextInput input;
    private byte[] bytes;
    private int at;
    private int limit;

    OddInput(TextInput input, int blockBytes) {
        this.input = input;
        this.bytes = new byte[Math.max(blockBytes, 4 * AHEAD)];
    }

    /** The next byte from −128 to 127, or {@value #END} at the end; UTF-8 has no byte of that value. */
    int peek() throws IOException {
        return fill(1) ? bytes[at] : END;
    }

    /** Takes the next byte. */
    int take() throws IOException {
        return fill(1) ? bytes[at++] : END;
    }

    /** Whether these ASCII characters come next. */
    boolean startsWith(String text) throws IOException {
        if (text.length() > AHEAD || !fill(text.length())) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (bytes[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** All that is in memory and not taken. */
    byte[] ahead() throws IOException {
        fill(bytes.length);
        return Arrays.copyOfRange(bytes, at, limit);
    }

    /** Whether so many bytes are in memory; reads on if that helps. */
    private boolean fill(int wanted) throws IOException {
        if (limit - at < wanted && !input.atEnd()) {
            System.arraycopy(bytes, at, bytes, 0, limit - at);
            limit -= at;
            at = 0;
            limit = input.read(bytes, limit, bytes.length);
        }
        return limit - at >= wanted;
    }
}
