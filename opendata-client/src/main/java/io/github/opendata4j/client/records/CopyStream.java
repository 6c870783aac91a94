package io.github.opendata4j.client.records;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stream whose bytes are written down as they are read. What goes wrong with the copy does not stop the reading. */
final class CopyStream extends FilterInputStream {
    private final Copy copy;

    CopyStream(InputStream in, Copy copy) {
        super(in);
        this.copy = copy;
    }

    /** Where the bytes go, until there are too many of them or they can't be written. */
    static final class Copy {
        private final OutputStream out;
        private final long most;
        private long written;
        private @Nullable IOException fault;

        Copy(OutputStream out, long most) {
            this.out = out;
            this.most = most;
        }

        private void write(byte[] bytes, int offset, int count) {
            if (fault != null) {
                return;
            }
            try {
                written += count;
                if (written > most) {
                    throw new IOException("the table has more than " + most + " bytes");
                }
                out.write(bytes, offset, count);
            } catch (IOException e) {
                fault = e;
            }
        }

        /** Why the copy is not whole. */
        Optional<IOException> fault() {
            return Optional.ofNullable(fault);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            copy.write(into, offset, count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        byte[] skipped = new byte[(int) Math.max(0, Math.min(count, 8192))];
        return count <= 0 ? 0 : Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads on to the end where the rows did not go that far, so that the copy is whole. */
    void finish() {
        byte[] rest = new byte[8192];
        int count = 0;
        try {
            while (count >= 0 && copy.fault().isEmpty()) {
                count = read(rest, 0, rest.length);
            }
        } catch (IOException e) {
            copy.fault = e;
        }
    }
}
