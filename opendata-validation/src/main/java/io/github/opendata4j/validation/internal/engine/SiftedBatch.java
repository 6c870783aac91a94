package io.github.opendata4j.validation.internal.engine;

import io.github.opendata4j.model.internal.scan.Observation;
import io.github.opendata4j.model.internal.scan.Piece;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.validation.internal.engine.sieve.Suspects;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Some records with, for each column, those among them that the checks have to look at; or why there are none. Filled
 * again and again. It is with one thread at a time, which {@link BatchLine} sees to.
 */
final class SiftedBatch {

    private final RecordBatch records = new RecordBatch();
    private final List<Suspects> suspects = new ArrayList<>();
    private @Nullable Piece piece;
    private long bytesRead;
    private boolean last;
    private @Nullable Throwable failure;

    SiftedBatch(int columns) {
        for (int column = 0; column < columns; column++) {
            suspects.add(new Suspects());
        }
    }

    RecordBatch records() {
        return records;
    }

    /** The records whose cell in a column is not surely right. */
    Suspects suspects(int column) {
        return suspects.get(column);
    }

    /** What the scanner saw on the way to the end of this batch and not before it. */
    List<Observation> observations() {
        return piece().observations();
    }

    /** How much of the source had been taken in behind this batch. */
    long bytesRead() {
        return bytesRead;
    }

    /** Whether there are no records here, and none will follow. */
    boolean isLast() {
        return last;
    }

    /** Reads the next records alone, with all that belongs to it. */
    void scan(TableScanner scanner) {
        read(scanner, true);
    }

    /** Reads the next records, of which much is left to {@link #sift}. */
    void read(TableScanner scanner) {
        read(scanner, false);
    }

    private void read(TableScanner scanner, boolean whole) {
        piece = null;
        failure = null;
        last = false;
        try {
            Piece next = whole ? scanner.readWhole(records) : scanner.read(records);
            piece = next;
            last = next.isLast();
            bytesRead = scanner.bytesRead();
        } catch (IOException | RuntimeException | Error e) {
            fail(e);
        }
    }

    /** Finds the records, and the cells among them that have to be looked at. */
    void sift(CheckPlan plan) {
        try {
            piece().parse();
            plan.sift(this);
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    /** The piece of the table that these records are, unless reading failed. */
    Piece piece() {
        return Objects.requireNonNull(piece);
    }

    /** Whether reading failed, so that there is no piece. */
    boolean isUnread() {
        return piece == null;
    }

    /** Kept until its turn comes: what is before it in the file is still checked. */
    private void fail(Throwable thrown) {
        failure = thrown;
        last = true;
    }

    /** Throws what went wrong when this was read, on the thread that has to know. */
    void rethrow() throws IOException {
        if (failure instanceof IOException e) {
            throw e;
        } else if (failure instanceof RuntimeException e) {
            throw e;
        } else if (failure instanceof Error e) {
            throw e;
        }
    }
}
