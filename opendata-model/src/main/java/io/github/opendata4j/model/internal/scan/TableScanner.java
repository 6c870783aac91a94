package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table, whatever kind of file it is in, as batches of records in UTF-8. One pass, in memory that does not grow
 * with the file.
 *
 * <pre>{@code
 * try (TableScanner scanner = TableScanner.open(source, ScanOptions.builder().expectedLabels(names).build())) {
 *     RecordBatch batch = new RecordBatch();
 *     while (scanner.next(batch)) {
 *         for (int record = 0; record < batch.size(); record++) {
 *             batch.text(record, 0);
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>What can be lived with is an {@link Observation}; what can't is a {@link ScanException}. Not for use by several
 * threads.
 */
public interface TableScanner extends AutoCloseable {

    /**
     * Opens a table and reads its header. A gzip file and a zip archive are read through.
     *
     * @param source the bytes
     * @param options what is known of them, and limits
     * @return the scanner; the caller closes it
     * @throws IOException if the source can't be read
     * @throws ScanException if it is no table
     */
    static TableScanner open(TableSource source, ScanOptions options) throws IOException {
        return TableFile.open(source, options);
    }

    /**
     * Says what a column is to hold, so that a cell that is more than a text is given as the text that such a field is
     * written in. Before the first record is read; it makes no difference to a file of text.
     *
     * @param column from 0 to one less than the number of labels
     * @param field its field in the schema
     */
    default void bind(int column, Field field) {}

    /**
     * Says what a column is to hold like {@link #bind}, for cells as the national validator takes them: as the
     * spreadsheet shows them.
     *
     * @param column from 0 to one less than the number of labels
     * @param field its field in the schema
     */
    default void bindAsShown(int column, Field field) {}

    /**
     * Reads on.
     *
     * @param batch emptied, then filled with the next records
     * @return false, with an empty batch, at the end
     * @throws IOException if the source can't be read
     * @throws ScanException if it can't be read as a table any further
     */
    boolean next(RecordBatch batch) throws IOException;

    /**
     * Reads on, and leaves to the piece what another thread can do meanwhile: for files that several threads share. By
     * one thread after the other, in order.
     *
     * @param batch emptied; it has the next records once the piece has been parsed and accepted
     * @return the piece
     * @throws IOException if the source can't be read
     */
    default Piece read(RecordBatch batch) throws IOException {
        return readWhole(batch);
    }

    /**
     * Reads on like {@link #read}, and leaves nothing to others.
     *
     * @param batch emptied, then filled with the next records
     * @return the piece, to be accepted
     * @throws IOException if the source can't be read
     */
    default Piece readWhole(RecordBatch batch) throws IOException {
        int seen = observations().size();
        boolean more = next(batch);
        List<Observation> all = observations();
        return Piece.done(!more, List.copyOf(all.subList(seen, all.size())));
    }

    /**
     * Takes in a piece that has been parsed, in the order in which the pieces were read.
     *
     * @param piece the piece
     * @return false if its records do not end where they seemed to: then this piece and all that were read behind it
     *     have to be {@linkplain #putBack put back}
     * @throws ScanException if it can't be read as a table any further
     */
    default boolean accept(Piece piece) {
        return true;
    }

    /**
     * Takes pieces back, so that they are read again, more carefully.
     *
     * @param pieces all that were read and not accepted, in order
     */
    default void putBack(List<Piece> pieces) {
        throw new IllegalStateException("This scanner accepts every piece");
    }

    /**
     * The labels of the header.
     *
     * @return as they stand in the file, blanks included
     */
    List<String> labels();

    /**
     * The encoding of the file, as far as it has been read: what looked like UTF-8 may turn out to be another.
     *
     * @return such as {@code UTF-8} or {@code windows-1252}; empty for a workbook
     */
    String encoding();

    /**
     * What stands between two cells.
     *
     * @return such as {@code ,}; empty where nothing does
     */
    String delimiter();

    /**
     * The sheet that is read, where there are several in a file.
     *
     * @return its name; empty for a file of text
     */
    default Optional<String> sheet() {
        return Optional.empty();
    }

    /**
     * The physical line of the header, the first of several.
     *
     * @return from 1
     */
    long headerLine();

    /**
     * The row of the header as a spreadsheet shows it, the last of several.
     *
     * @return from 1, also where there is no header
     */
    long headerSheetRow();

    /**
     * How many records are above the header: titles, blank lines, comments.
     *
     * @return zero or more
     */
    default int titleLines() {
        return (int) headerSheetRow() - 1;
    }

    /**
     * How much of the source has been taken in, to show progress.
     *
     * @return bytes
     */
    long bytesRead();

    /**
     * What was seen so far, and could be lived with.
     *
     * @return in the order in which it was seen; complete once {@link #next} has returned false
     */
    List<Observation> observations();

    @Override
    void close() throws IOException;
}
