package io.github.opendata4j.validation.internal.datapackage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * Several files as one table: one behind the other, with a line break between them where one lacks its last. A part
 * whose first line is the very header of the first part has it left out, since many programs write it into each.
 */
final class JoinedParts extends InputStream {

    private static final int MOST_HEADER_BYTES = 1 << 16;

    private final PackageFiles files;
    private final Iterator<ResourcePath> parts;
    private byte[] header = {};
    private boolean first = true;
    private InputStream current = InputStream.nullInputStream();
    private int last = '\n';

    JoinedParts(PackageFiles files, List<ResourcePath> parts) {
        this.files = files;
        this.parts = parts.iterator();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int taken = current.read(into, offset, length);
        while (taken <= 0) {
            if (!parts.hasNext()) {
                return -1;
            }
            if (last != '\n') {
                last = '\n';
                into[offset] = '\n';
                return 1;
            }
            next();
            taken = current.read(into, offset, length);
        }
        last = into[offset + taken - 1];
        return taken;
    }

    private void next() throws IOException {
        current.close();
        PushbackInputStream part = new PushbackInputStream(files.open(parts.next()), MOST_HEADER_BYTES + 1);
        byte[] line = firstLine(part);
        boolean repeated = !first && line.length > 0 && Arrays.equals(text(line), text(header));
        if (first) {
            header = line;
            first = false;
        }
        current = part;
        if (!repeated) {
            part.unread(line);
        }
    }

    /** Up to and with its line feed; nothing of a line that is longer than any header. */
    private static byte[] firstLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = -1;
        while (next != '\n' && line.size() < MOST_HEADER_BYTES) {
            next = in.read();
            if (next < 0) {
                break;
            }
            line.write(next);
        }
        return line.toByteArray();
    }

    /** Without byte order mark and line break, which may differ. */
    private static byte[] text(byte[] line) {
        int from = line.length >= 3 && (line[0] & 0xff) == 0xef ? 3 : 0;
        int to = line.length;
        while (to > from && (line[to - 1] == '\n' || line[to - 1] == '\r')) {
            to--;
        }
        return new ByteArrayInputStream(line, from, to - from).readAllBytes();
    }

    @Override
    public void close() throws IOException {
        current.close();
    }
}
