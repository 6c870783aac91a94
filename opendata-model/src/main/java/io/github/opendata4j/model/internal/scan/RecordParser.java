package io.github.opendata4j.model.internal.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Splits UTF-8 into records and cells (RFC 4180, with any of LF, CRLF and CR as line end). This is the one place that
 * knows the syntax; it is written as loops over bytes because all of a file goes through it.
 *
 * <p>Beyond RFC 4180, as common readers do: a quote within a cell that did not begin with one is text; what follows a
 * closing quote up to the delimiter is text too, and noted.
 */
final class RecordParser {

    /** Equal to no byte. */
    static final int NO_QUOTE = Integer.MIN_VALUE;

    /** The record is not complete yet. */
    private static final int INCOMPLETE = -1;

    /** How many records go without a try of the fast lane at most. */
    private static final int MOST_PATIENCE = 512;

    /** How many stray quotes of a batch are told of, one by one. */
    static final int MAX_STRAY = 100;

    private final byte delimiter;
    private final int quote;
    private final ScanOptions limits;
    private final boolean[] endsPlainCell = new boolean[256];
    private final List<Long> strayQuotes = new ArrayList<>();
    private final LineEnds lineEnds = new LineEnds();
    private final boolean hasFastLane;

    /** Made when it is needed first: a sample does without. */
    private @Nullable CleanRecords fastLane;

    private byte[] bytes = {};
    private int limit;
    private boolean last;
    private RecordBatch batch;
    private long line = 1;
    private int innerLines;
    private int strayInRecord;

    /** The line of the quote that ends with the file, where that will do; 0 for none. */
    private long unclosedAt;

    /** {@code quote} is {@link #NO_QUOTE} if cells are never quoted. */
    RecordParser(char delimiter, int quote, ScanOptions limits) {
        this.delimiter = (byte) delimiter;
        this.quote = quote;
        this.limits = limits;
        this.batch = new RecordBatch();
        endsPlainCell[delimiter] = true;
        endsPlainCell['\n'] = true;
        endsPlainCell['\r'] = true;
        boolean withinLimits =
                limits.maxCellBytes() >= CleanRecords.WINDOW && limits.maxRecordBytes() >= CleanRecords.WINDOW;
        this.hasFastLane = limits.fastLane() && withinLimits && delimiter < 0x80 && quote < 0x80;
    }

    /** Says on which physical line the next record is. */
    RecordParser startAt(long nextLine) {
        line = nextLine;
        return this;
    }

    /** Forgets what was noted, too. */
    void startAgainAt(long nextLine) {
        line = nextLine;
        strayQuotes.clear();
        unclosedAt = 0;
        new LineEnds().take(lineEnds, 0);
    }

    /** The physical line of the next record, from 1. */
    long line() {
        return line;
    }

    char delimiter() {
        return (char) delimiter;
    }

    byte quote() {
        return (byte) quote;
    }

    /** How the records ended so far. */
    LineEnds lineEnds() {
        return lineEnds;
    }

    /** Stray quotes since this was last asked, so many lines further on. */
    List<Observation> takeStrayQuotes(long offset) {
        List<Observation> taken = new ArrayList<>();
        for (long stray : strayQuotes) {
            long line = stray + offset;
            taken.add(new Observation("quote-stray", Map.of("line", line), line));
        }
        strayQuotes.clear();
        if (unclosedAt > 0) {
            long line = unclosedAt + offset;
            taken.add(new Observation("quote-unclosed", Map.of("line", line), line));
            unclosedAt = 0;
        }
        return taken;
    }

    /**
     * Adds records to a batch: as many as end before {@code to}, fit, and are asked for.
     *
     * @param isLast whether the file ends at {@code to}
     * @return the index after the last record
     */
    int parse(RecordBatch into, int from, int to, boolean isLast, int maxRecords) {
        batch = into;
        bytes = into.bytes();
        limit = to;
        last = isLast;
        int at = from;
        int tryFastFrom = into.width() > 0 && maxRecords == Integer.MAX_VALUE ? 0 : Integer.MAX_VALUE;
        int patience = 1;
        while (at < limit && batch.size() < maxRecords && batch.hasRoom()) {
            int next = at;
            if (batch.size() >= tryFastFrom) {
                next = cleanRecords(at);
                if (isWorthIt(at, next)) {
                    patience = 1;
                } else {
                    // Little here for the fast lane: the more often in a row, the longer it is left alone.
                    tryFastFrom = batch.size() + patience;
                    patience = Math.min(2 * patience, MOST_PATIENCE);
                }
            }
            if (next == at) {
                next = record(at);
            }
            if (next == INCOMPLETE) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** Whether a good part of what the fast lane looked at was for it. */
    private boolean isWorthIt(int from, int to) {
        return to - from >= Math.min(CleanRecords.WINDOW, limit - from) / 4;
    }

    private int cleanRecords(int from) {
        if (!hasFastLane) {
            return from;
        }
        CleanRecords lane = fastLane;
        if (lane == null) {
            lane = new CleanRecords((char) delimiter, quote);
            fastLane = lane;
        }
        int before = batch.size();
        int next = lane.parse(batch, from, limit, line);
        if (next > from) {
            lineEnds.note(bytes, next, next - from, batch.size() - before, line);
        }
        line += lane.linesTaken();
        return next;
    }

    private int record(int from) {
        innerLines = 0;
        strayInRecord = 0;
        int at = from;
        while (true) {
            at = at < limit && bytes[at] == quote ? quotedCell(at) : plainCell(at);
            if (at == INCOMPLETE || batch.isFull()) {
                batch.dropPending();
                return INCOMPLETE;
            }
            if (batch.pendingCells() > limits.maxColumns()) {
                throw ScanFaults.limit("le nombre de colonnes", "the number of columns", limits.maxColumns(), line);
            }
            if (at == limit || bytes[at] != delimiter) {
                return endRecord(from, at);
            }
            at++;
        }
    }

    /** Beyond the line end at {@code at}, or at the end of the file. */
    private int endRecord(int from, int at) {
        int next = at + 1;
        if (at < limit && bytes[at] == '\r') {
            if (next == limit && !last) {
                batch.dropPending();
                return INCOMPLETE; // a line feed may follow
            }
            if (next < limit && bytes[next] == '\n') {
                next++;
            }
        }
        if (at - from > limits.maxRecordBytes()) {
            throw ScanFaults.limit("un enregistrement", "a record", limits.maxRecordBytes(), line);
        }
        noteStrayQuotes();
        if (at < limit) {
            lineEnds.note(bytes, next, next - at, 1, line);
        }
        batch.endRecord(at, line);
        line += innerLines + 1L;
        return Math.min(next, limit);
    }

    private int plainCell(int from) {
        int at = from;
        while (at < limit && !endsPlainCell[bytes[at] & 0xff]) {
            at++;
        }
        checkLength(from, at);
        if (at == limit && !last) {
            return INCOMPLETE;
        }
        batch.addCell(from, at);
        return at;
    }

    private int quotedCell(int from) {
        long opened = line + innerLines;
        boolean doubled = false;
        int at = closingQuote(from + 1);
        while (at + 1 < limit && bytes[at + 1] == quote) {
            doubled = true;
            at = closingQuote(at + 2);
        }
        if (at == limit) {
            return unclosed(from, opened, doubled);
        }
        checkLength(from, at);
        return at + 1 == limit && !last ? INCOMPLETE : closed(from, at, doubled);
    }

    /** The next quote, whatever it means; lines are counted on the way. */
    private int closingQuote(int from) {
        int at = from;
        while (at < limit && bytes[at] != quote) {
            byte value = bytes[at++];
            if (value == '\n' || (value == '\r' && at < limit && bytes[at] != '\n')) {
                innerLines++;
            }
        }
        return at;
    }

    /** A quote that closes nowhere near was most likely meant as text. */
    private int unclosed(int from, long opened, boolean doubled) {
        if (last && limits.isNational()) {
            checkLength(from, limit);
            unclosedAt = opened;
            if (doubled) {
                batch.addEscapedCell(from + 1, limit, Escapes.DOUBLED);
            } else {
                batch.addCell(from + 1, limit);
            }
            return limit;
        }
        if (last || limit - from > limits.maxCellBytes()) {
            throw ScanFaults.unclosedQuote(opened);
        }
        return INCOMPLETE;
    }

    private int closed(int from, int at, boolean doubled) {
        int next = at + 1;
        if (next < limit && !endsPlainCell[bytes[next] & 0xff]) {
            return strayCell(from, next);
        }
        if (doubled) {
            batch.addEscapedCell(from + 1, at, Escapes.DOUBLED);
        } else {
            batch.addCell(from + 1, at);
        }
        return next;
    }

    private int strayCell(int from, int afterQuote) {
        int at = afterQuote;
        while (at < limit && !endsPlainCell[bytes[at] & 0xff]) {
            at++;
        }
        checkLength(from, at);
        if (at == limit && !last) {
            return INCOMPLETE;
        }
        strayInRecord++;
        batch.addEscapedCell(from, at, Escapes.STRAY);
        return at;
    }

    /** Once the record is complete, so that none is told of twice. */
    private void noteStrayQuotes() {
        for (int i = 0; i < strayInRecord && strayQuotes.size() < MAX_STRAY; i++) {
            strayQuotes.add(line);
        }
    }

    private void checkLength(int from, int to) {
        if (to - from > limits.maxCellBytes()) {
            throw ScanFaults.limit("une cellule", "a cell", limits.maxCellBytes(), line);
        }
    }
}
