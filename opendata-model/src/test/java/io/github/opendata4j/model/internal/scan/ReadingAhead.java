package io.github.opendata4j.model.internal.scan;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads some pieces before the first is accepted, as several threads do, and parses the last one first. */
final class ReadingAhead implements Scanned.Way {

    private final int pieces;
    private final Deque<Piece> waiting = new ArrayDeque<>();
    private final Deque<RecordBatch> batches = new ArrayDeque<>();

    /** How often a guess was wrong. */
    private int wrongGuesses;

    ReadingAhead(int pieces) {
        this.pieces = pieces;
    }

    @Override
    public RecordBatch next(TableScanner scanner) throws IOException {
        readAhead(scanner);
        while (!scanner.accept(waiting.getFirst())) {
            wrongGuesses++;
            scanner.putBack(List.copyOf(waiting));
            waiting.clear();
            batches.clear();
            readAhead(scanner);
        }
        waiting.removeFirst();
        return batches.removeFirst();
    }

    private void readAhead(TableScanner scanner) throws IOException {
        List<Piece> unparsed = new ArrayList<>();
        while (waiting.size() < pieces
                && (waiting.isEmpty() || !waiting.getLast().isLast())) {
            RecordBatch next = new RecordBatch();
            batches.add(next);
            waiting.add(scanner.read(next));
            unparsed.add(0, waiting.getLast());
        }
        unparsed.forEach(Piece::parse);
    }

    int wrongGuesses() {
        return wrongGuesses;
    }
}
