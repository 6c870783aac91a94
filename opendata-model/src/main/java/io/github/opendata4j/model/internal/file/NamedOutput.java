package io.github.opendata4j.model.internal.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;

/** Says which file could not be written, which a full disk does not. */
final class NamedOutput extends FilterOutputStream {

    private final Path file;

    NamedOutput(OutputStream out, Path file) {
        super(out);
        this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (FileSystemException | ClosedChannelException e) { // the latter: the thread was interrupted
            throw e;
        } catch (IOException e) {
            String reason = Objects.requireNonNullElse(e.getMessage(), e.toString());
            throw (IOException) new FileSystemException(file.toString(), null, reason).initCause(e);
        }
    }
}
