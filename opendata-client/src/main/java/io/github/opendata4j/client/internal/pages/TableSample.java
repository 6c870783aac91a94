package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.client.internal.Formats;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.internal.scan.ScanException;
import io.github.opendata4j.model.internal.scan.ScanOptions;
import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The beginning of a table, made visible: enough to show it and to tell what its columns are.
 *
 * @param labels the labels of the header
 * @param rows the cells, as many in each row as there are labels
 * @param isWhole whether these are all rows
 * @param columns how many columns the file has
 */
record TableSample(List<String> labels, List<List<String>> rows, boolean isWhole, int columns) {
    static final int MOST_COLUMNS = 40;

    private static final int ROWS = 200;
    private static final int LONGEST_CELL = 120;

    /**
     * Reads the beginning of a file.
     *
     * @param distribution a file
     * @return empty if it is no table that can be read
     */
    static Optional<TableSample> of(Distribution distribution) {
        if (Formats.of(distribution).filter(Formats::isTextTable).isEmpty()) {
            return Optional.empty();
        }
        return distribution.file().flatMap(TableSample::read);
    }

    private static Optional<TableSample> read(Path file) {
        try (TableScanner scanner =
                TableScanner.open(TableSource.of(file), ScanOptions.builder().build())) {
            int columns = Math.min(scanner.labels().size(), MOST_COLUMNS);
            List<List<String>> rows = rows(scanner, columns);
            return Optional.of(new TableSample(
                    scanner.labels().stream()
                            .limit(columns)
                            .map(TableSample::shown)
                            .toList(),
                    rows.subList(0, Math.min(rows.size(), ROWS)),
                    rows.size() <= ROWS,
                    scanner.labels().size()));
        } catch (IOException | ScanException e) {
            return Optional.empty(); // the file is there to be downloaded all the same
        }
    }

    /** One row more than is wanted, to know whether there are more. */
    private static List<List<String>> rows(TableScanner scanner, int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        RecordBatch batch = new RecordBatch();
        while (rows.size() <= ROWS && scanner.next(batch)) {
            for (int record = 0; record < batch.size() && rows.size() <= ROWS; record++) {
                if (!batch.isBlank(record)) {
                    rows.add(cells(batch, record, columns));
                }
            }
        }
        return rows;
    }

    private static List<String> cells(RecordBatch batch, int record, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> column < batch.cells(record) ? shown(batch.text(record, column)) : "")
                .toList();
    }

    private static String shown(String text) {
        return Visible.text(text, LONGEST_CELL);
    }

    /** The cells of a column, blanks around them taken off. */
    List<String> column(int column) {
        return rows.stream().map(row -> row.get(column).strip()).toList();
    }
}
