package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.scan.Transcoder.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a text that begin with a record. Either all of them are given to the parser at once, and what is behind the
 * last complete record comes before the next piece; or it is guessed where that record ends, so that reading goes on
 * before the parser has been there. Whether the guess was right shows when it gets there.
 */
final class TextPiece extends Piece {

    private static final int NOT_PARSED = -1;

    private final RecordBatch batch;
    private final RecordParser parser;

    /** How many bytes of UTF-8 are before these. */
    private final long base;

    /** What was read for this piece: where each block ends among the bytes, and what was wrong in it. */
    private final List<Integer> blockEnds = new ArrayList<>();

    private final List<List<Fault>> blockFaults = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();

    /** How many bytes were carried over from the piece before. */
    private final int carried;

    private int limit;
    private boolean atEnd;
    private int end = NOT_PARSED;
    private boolean guessed;
    private @Nullable RuntimeException failure;

    /** {@code carried} bytes stand in the batch already; {@code parser} counts lines from 1. */
    TextPiece(RecordBatch batch, RecordParser parser, long base, int carried) {
        this.batch = batch;
        this.parser = parser;
        this.base = base;
        this.carried = carried;
        this.limit = carried;
    }

    /** A block of the file as UTF-8, with what was wrong in it. */
    static final class Block {
        final byte[] bytes;
        final List<Fault> faults;

        Block(byte[] bytes, List<Fault> faults) {
            this.bytes = bytes;
            this.faults = faults;
        }
    }

    /** Notes that a block was added to the bytes. */
    void extend(int newLimit, List<Fault> faults) {
        blockEnds.add(newLimit);
        blockFaults.add(faults);
        limit = newLimit;
    }

    /** Notes whether nothing follows. */
    void atEnd(boolean last) {
        atEnd = last;
    }

    /** Ends the piece where its last record most likely ends, if there is such a place. */
    boolean guessEnd(RecordEnds ends) {
        int guess = atEnd ? 0 : ends.lastIn(batch.bytes(), limit);
        guessed = guess > 0;
        if (guessed) {
            end = guess;
        }
        return guessed;
    }

    @Override
    public void parse() {
        if (guessed) {
            int reached = parse(end);
            failure = reached == end ? null : new IllegalStateException("the record ends elsewhere");
        }
    }

    /** Gives all bytes to the parser; returns whether there was a record. */
    boolean parseAll() {
        end = parse(limit);
        return batch.size() > 0 || failure != null;
    }

    private int parse(int to) {
        try {
            return parser.parse(batch, 0, to, atEnd && to == limit, Integer.MAX_VALUE);
        } catch (RuntimeException e) {
            failure = e;
            return NOT_PARSED;
        }
    }

    /** Whether all is as it was guessed when it was read; what is wrong with the text is no matter of this. */
    boolean isAsGuessed() {
        return !guessed || failure == null;
    }

    /**
     * What the parser threw, if anything, as it is now that it is known on which line the piece begins. The batch has the
     * records before that.
     */
    Optional<RuntimeException> failure(long line) {
        if (failure == null) {
            return Optional.empty();
        }
        parseAgain(line);
        RuntimeException known = failure;
        parseAgain(TextScanner.FIRST_LINE); // counted as all pieces are
        return Optional.of(known);
    }

    private void parseAgain(long line) {
        batch.reset(batch.width(), parser.quote());
        batch.number(0, 0, line);
        parser.startAgainAt(line);
        parse(limit);
        batch.dropPending();
    }

    /** The blocks that were read for this piece. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int from = carried;
        for (int i = 0; i < blockEnds.size(); i++) {
            int to = blockEnds.get(i);
            blocks.add(new Block(Arrays.copyOfRange(batch.bytes(), from, to), blockFaults.get(i)));
            from = to;
        }
        return blocks;
    }

    /** Whether some of the bytes that were carried over are carried over again, behind the last record. */
    boolean leavesCarried() {
        return end() < carried;
    }

    /** The bytes that were carried over from the piece before. */
    byte[] carriedOver() {
        return Arrays.copyOf(batch.bytes(), carried);
    }

    RecordBatch batch() {
        return batch;
    }

    RecordParser parser() {
        return parser;
    }

    long base() {
        return base;
    }

    int limit() {
        return limit;
    }

    /** Where the next piece begins. */
    int end() {
        return Math.max(0, end);
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (List<Fault> ofOne : blockFaults) {
            faults.addAll(ofOne);
        }
        return faults;
    }

    void observe(List<Observation> seen) {
        observations.addAll(seen);
    }

    @Override
    public boolean isLast() {
        return !guessed && batch.size() == 0 && failure == null;
    }

    @Override
    public List<Observation> observations() {
        return List.copyOf(observations);
    }
}
