package io.github.opendata4j.validation.internal.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a file of JSON lines, none longer than a limit: one that is ends the reading. */
final class DocumentLines implements Bounded {

    private final InputStream in;
    private final long longest;
    private long number;
    private boolean over;

    /** The stream should be buffered. */
    DocumentLines(InputStream in, long longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line; empty at the end, or where a line is too long. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        number++;
        while (next >= 0 && next != '\n') {
            if (line.size() == longest) {
                over = true;
                return Optional.empty();
            }
            line.write(next);
            next = in.read();
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8));
    }

    /** The number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    @Override
    public boolean isOver() {
        return over;
    }
}
