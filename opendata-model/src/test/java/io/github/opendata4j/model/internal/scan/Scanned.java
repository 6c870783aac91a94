package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A whole table, read through the scanner: what the tests look at. */
record Scanned(
        List<String> labels,
        List<List<String>> rows,
        List<Place> places,
        String encoding,
        char delimiter,
        long headerLine,
        int titleLines,
        List<Observation> observations) {

    /** Of a workbook. */
    static final char NO_DELIMITER = 0;

    /** Where a record was. */
    record Place(long row, long line, long sheetRow, boolean blank) {}

    static Scanned text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static Scanned text(String text, Charset charset) {
        return bytes(text.getBytes(charset));
    }

    static Scanned bytes(byte[] bytes, String... expectedLabels) {
        return with(bytes, ScanOptions.builder().expectedLabels(List.of(expectedLabels)));
    }

    static Scanned with(byte[] bytes, ScanOptions.Builder options) {
        return source(TableSource.of("test.csv", bytes), options);
    }

    /** How batches are got from a scanner; an empty one is the last. */
    interface Way {
        Way IN_TURN = scanner -> {
            RecordBatch batch = new RecordBatch();
            scanner.next(batch);
            return batch;
        };

        RecordBatch next(TableScanner scanner) throws IOException;
    }

    static Scanned source(TableSource source, ScanOptions.Builder options) {
        return source(source, options, Way.IN_TURN);
    }

    static Scanned source(TableSource source, ScanOptions.Builder options, Way way) {
        try (TableScanner scanner = TableScanner.open(source, options.build())) {
            List<List<String>> rows = new ArrayList<>();
            List<Place> places = new ArrayList<>();
            for (RecordBatch batch = way.next(scanner); batch.size() > 0; batch = way.next(scanner)) {
                for (int record = 0; record < batch.size(); record++) {
                    rows.add(cells(batch, record));
                    places.add(new Place(
                            batch.row(record), batch.line(record), batch.sheetRow(record), batch.isBlank(record)));
                }
            }
            return new Scanned(
                    scanner.labels(),
                    rows,
                    places,
                    scanner.encoding(),
                    scanner.delimiter().isEmpty()
                            ? NO_DELIMITER
                            : scanner.delimiter().charAt(0),
                    scanner.headerLine(),
                    scanner.titleLines(),
                    scanner.observations());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(RecordBatch batch, int record) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < batch.cells(record); column++) {
            cells.add(batch.text(record, column));
        }
        return cells;
    }

    List<String> codes() {
        return observations.stream().map(Observation::code).toList();
    }
}
