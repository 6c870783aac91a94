package io.github.opendata4j.client.records;

import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A table that a portal has opened for somebody: its bytes, and where they come from. Made by portals; programs see
 * {@link Rows}. Not for use by several threads.
 */
public final class RecordTable implements AutoCloseable {
    private final TableSource source;
    private final Attribution attribution;
    private final Instant fetchedAt;
    private final @Nullable InputStream stream;
    private Dialect dialect = Dialect.detected();
    private AtomicReference<@Nullable CopyStream> copy = new AtomicReference<>();

    private RecordTable(TableSource source, Attribution attribution, Instant fetchedAt, @Nullable InputStream stream) {
        this.source = source;
        this.attribution = attribution;
        this.fetchedAt = fetchedAt;
        this.stream = stream;
    }

    /**
     * A table that can be read from its beginning at any time.
     *
     * @param source its bytes
     * @param attribution who has to be named
     * @param fetchedAt when the portal gave it out: now, or earlier where the answer was kept
     * @return the table
     */
    public static RecordTable of(TableSource source, Attribution attribution, Instant fetchedAt) {
        return new RecordTable(source, attribution, fetchedAt, null);
    }

    /**
     * A table that is on its way and can be read once.
     *
     * @param name what messages call it, with the ending of its kind of file
     * @param stream its bytes from the first one; closed with the table
     * @param attribution who has to be named
     * @param fetchedAt when the portal gave it out: now, or earlier where the answer was kept
     * @return the table
     */
    public static RecordTable ofStream(String name, InputStream stream, Attribution attribution, Instant fetchedAt) {
        InputStream once = new ClosedOnce(stream);
        AtomicBoolean opened = new AtomicBoolean();
        TableSource source = TableSource.of(name, () -> {
            if (opened.getAndSet(true)) {
                throw new IOException("The rows of " + name + " can be read once; ask for them again");
            }
            return once;
        });
        return new RecordTable(source, attribution, fetchedAt, once);
    }

    /**
     * Says how the table is written, where that is known.
     *
     * @param known what it states is not found out any more
     * @return this table
     */
    public RecordTable dialect(Dialect known) {
        dialect = known;
        return this;
    }

    /** The same table, whose bytes go into a copy as they are read. */
    RecordTable copiedTo(CopyStream.Copy target) {
        AtomicReference<@Nullable CopyStream> opened = new AtomicReference<>();
        TableSource copied = TableSource.of(source.name(), () -> {
            CopyStream copying = new CopyStream(source.open(), target);
            opened.set(copying);
            return copying;
        });
        RecordTable table = new RecordTable(copied, attribution, fetchedAt, stream).dialect(dialect);
        table.copy = opened;
        return table;
    }

    /** Reads on to the end for the sake of the copy, if there is one. */
    void finishCopy() {
        CopyStream copying = copy.get();
        if (copying != null) {
            copying.finish();
        }
    }

    TableSource source() {
        return source;
    }

    Attribution attribution() {
        return attribution;
    }

    Instant fetchedAt() {
        return fetchedAt;
    }

    Dialect dialect() {
        return dialect;
    }

    /** A stream that the reader closes, and the table again if nobody has read it. */
    private static final class ClosedOnce extends FilterInputStream {
        private boolean closed;

        ClosedOnce(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                super.close();
            }
        }
    }

    @Override
    public void close() {
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
