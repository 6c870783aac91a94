package io.github.opendata4j.model.internal.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Splits text of an unusual {@link Syntax} into records, one byte after the other. Ordinary files never come here, so
 * that their reader need not know of escapes and comments.
 */
final class OddRecords {

    private static final int END = -1;

    private final OddInput input;
    private final Syntax syntax;
    private final ScanOptions limits;
    private final List<String> cells = new ArrayList<>();
    private byte[] cell = new byte[256];
    private int length;
    private int recordBytes;
    private long row;
    private long line = 1;
    private long nextLine = 1;
    private boolean stray;

    OddRecords(OddInput input, Syntax syntax, ScanOptions limits) {
        this.input = input;
        this.syntax = syntax;
        this.limits = limits;
    }

    /** The cells of the record at hand. */
    List<String> cells() {
        return cells;
    }

    /** Which row it is, from 1; comments count. */
    long row() {
        return row;
    }

    /** On which line it begins, from 1. */
    long line() {
        return line;
    }

    /** Whether something stands behind a closing quote in it. */
    boolean isStray() {
        return stray;
    }

    /** Whether nothing is in it. */
    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** Goes on to the next record; false at the end. */
    boolean next() throws IOException {
        while (!syntax.comment().isEmpty() && input.startsWith(syntax.comment())) {
            skipLine();
        }
        if (input.peek() == END) {
            return false;
        }
        begin();
        do {
            if (cells.size() == limits.maxColumns()) {
                throw ScanFaults.limit("le nombre de colonnes", "the number of columns", limits.maxColumns(), line);
            }
            readCell();
        } while (input.peek() == syntax.delimiter() && input.take() != END);
        endLine();
        return true;
    }

    private void begin() {
        row++;
        line = nextLine;
        cells.clear();
        recordBytes = 0;
        stray = false;
    }

    private void skipLine() throws IOException {
        row++;
        while (input.peek() != END && !isLineEnd(input.peek())) {
            input.take();
        }
        endLine();
    }

    private void readCell() throws IOException {
        length = 0;
        while (syntax.skipsSpace() && input.peek() == ' ') {
            input.take();
        }
        if (input.peek() == syntax.quote()) {
            input.take();
            quoted();
        }
        while (input.peek() != END && input.peek() != syntax.delimiter() && !isLineEnd(input.peek())) {
            add(input.take());
        }
        cells.add(new String(cell, 0, length, StandardCharsets.UTF_8));
    }

    private void quoted() throws IOException {
        while (true) {
            int taken = input.take();
            if (taken == END) {
                throw ScanFaults.unclosedQuote(line);
            } else if (taken == syntax.quote() && syntax.doubled() && input.peek() == syntax.quote()) {
                append(input.take());
            } else if (taken == syntax.quote()) {
                int next = input.peek();
                stray |= next != END && next != syntax.delimiter() && !isLineEnd(next);
                return;
            } else {
                add(taken);
            }
        }
    }

    /** Adds a byte, or the one behind it if it is an escape. */
    private void add(int taken) throws IOException {
        boolean escape = taken == syntax.escape() && input.peek() != END;
        append(escape ? input.take() : taken);
    }

    private void append(int taken) throws IOException {
        if (length == limits.maxCellBytes()) {
            throw ScanFaults.limit("une cellule", "a cell", limits.maxCellBytes(), line);
        }
        if (++recordBytes > limits.maxRecordBytes()) {
            throw ScanFaults.limit("un enregistrement", "a record", limits.maxRecordBytes(), line);
        }
        if (length == cell.length) {
            cell = Arrays.copyOf(cell, 2 * length);
        }
        cell[length++] = (byte) taken;
        if (taken == '\n' || (taken == '\r' && input.peek() != '\n')) {
            nextLine++;
        }
    }

    private void endLine() throws IOException {
        if (input.peek() == '\r') {
            input.take();
            if (input.peek() == '\n') {
                input.take();
            }
        } else if (input.peek() == '\n') {
            input.take();
        }
        nextLine++;
    }

    private static boolean isLineEnd(int value) {
        return value == '\n' || value == '\r';
    }
}
