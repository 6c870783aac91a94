package io.github.opendata4j.validation.internal.engine.sieve;

import io.github.opendata4j.model.internal.scan.CellMark;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import java.util.ArrayList;
import java.util.List;

/** All sieves of one column: what passes every one of them is surely right. Immutable. */
public final class ColumnSieve {
    private final List<Sieve> sieves;
    private final boolean allowsQuotes;

    /**
     * A sieve made of others.
     *
     * @param sieves in the order in which they run
     */
    public ColumnSieve(List<Sieve> sieves) {
        List<Sieve> all = new ArrayList<>();
        boolean quotes = true;
        for (Sieve sieve : withEdges(sieves)) {
            if (!isCovered(sieve, sieves)) {
                all.add(sieve);
                quotes &= sieve.allowsQuotes();
            }
        }
        this.sieves = List.copyOf(all);
        this.allowsQuotes = quotes;
    }

    /** Blanks at the ends deserve a word wherever they are. */
    private static List<Sieve> withEdges(List<Sieve> sieves) {
        for (Sieve sieve : sieves) {
            if (sieve.excludesEdgeBlanks()) {
                return sieves;
            }
        }
        List<Sieve> more = new ArrayList<>(sieves);
        more.add(new EdgeSieve());
        return more;
    }

    private static boolean isCovered(Sieve sieve, List<Sieve> others) {
        for (Sieve other : others) {
            if (other.covers(sieve)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Looks at a column of a batch.
     *
     * @param batch the records
     * @param column where the column stands in the file, from 0
     * @param suspects emptied, then filled with the records that the checks have to look at
     */
    public void sift(RecordBatch batch, int column, Suspects suspects) {
        suspects.begin(batch.size());
        Cells cells = Cells.of(batch, column);
        int shortest = batch.shortest(column);
        for (int i = 0; i < sieves.size(); i++) {
            if (!sieves.get(i).passesAll(shortest)) {
                sieves.get(i).sift(cells, suspects);
            }
        }
        if (!allowsQuotes && batch.hasEscapes(column)) {
            holdEscaped(batch, column, suspects);
        }
        if (batch.marks().any()) {
            holdMarked(batch, column, suspects);
        }
    }

    private static void holdMarked(RecordBatch batch, int column, Suspects suspects) {
        for (int record = 0; record < batch.size(); record++) {
            if (batch.marks().of(record, column) != CellMark.NONE) {
                suspects.add(record);
            }
        }
    }

    private static void holdEscaped(RecordBatch batch, int column, Suspects suspects) {
        for (int record = 0; record < batch.size(); record++) {
            if (batch.isEscaped(record, column)) {
                suspects.add(record);
            }
        }
    }
}
