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
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The first rows of a table.
 *
 * @param caption which rows of what
 * @param label the same for who hears the page
 * @param columns the labels of the header
 * @param rows the cells, as many in each row as there are columns
 * @param more what is left out; empty if nothing is
 */
record Preview(String caption, String label, List<Cell> columns, List<Row> rows, String more) {
    private static final int ROWS = 10;
    private static final int COLUMNS = 40;
    private static final int LONGEST_CELL = 120;

    /** Digits in groups or not, with decimals or not; a leading zero makes a code of it. */
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:0|[1-9]\\d*(?:[ \u00a0\u202f]\\d{3})*)(?:[.,]\\d+)?");

    /**
     * A cell, of the header or of a row.
     *
     * @param text what it says
     * @param isNumber whether its column is one of numbers
     */
    record Cell(String text, boolean isNumber) {}

    /**
     * A row.
     *
     * @param cells as many as there are columns
     */
    record Row(List<Cell> cells) {}

    /**
     * Reads the first rows of a file.
     *
     * @param distribution a file
     * @param title what it is called
     * @return empty if it is no table that can be read
     */
    static Optional<Preview> of(Distribution distribution, String title) {
        if (Formats.of(distribution).filter(Formats::isTextTable).isEmpty()) {
            return Optional.empty();
        }
        return distribution.file().flatMap(file -> read(file, title));
    }

    private static Optional<Preview> read(Path file, String title) {
        try (TableScanner scanner =
                TableScanner.open(TableSource.of(file), ScanOptions.builder().build())) {
            List<List<String>> rows = new ArrayList<>();
            int columns = Math.min(scanner.labels().size(), COLUMNS);
            RecordBatch batch = new RecordBatch();
            while (rows.size() <= ROWS && scanner.next(batch)) {
                for (int record = 0; record < batch.size() && rows.size() <= ROWS; record++) {
                    if (!batch.isBlank(record)) {
                        rows.add(cells(batch, record, columns));
                    }
                }
            }
            List<String> labels =
                    scanner.labels().stream().limit(columns).map(Preview::shown).toList();
            return Optional.of(of(title, labels, rows, scanner.labels().size()));
        } catch (IOException | ScanException e) {
            return Optional.empty(); // the file is there to be downloaded all the same
        }
    }

    private static Preview of(String title, List<String> labels, List<List<String>> rows, int columns) {
        List<List<String>> shown = rows.subList(0, Math.min(rows.size(), ROWS));
        List<Boolean> numbers = IntStream.range(0, labels.size())
                .mapToObj(column -> isNumeric(shown, column))
                .toList();
        String file = "du fichier « " + title + " »";
        return new Preview(
                which(rows.size()) + " " + file,
                "Aperçu " + file,
                row(labels, numbers).cells(),
                shown.stream().map(row -> row(row, numbers)).toList(),
                columns > COLUMNS ? "Les " + COLUMNS + " premières colonnes sur " + columns + "." : "");
    }

    private static Row row(List<String> texts, List<Boolean> numbers) {
        return new Row(IntStream.range(0, texts.size())
                .mapToObj(column -> new Cell(texts.get(column), numbers.get(column)))
                .toList());
    }

    /** Whether there are numbers in a column, and nothing else. */
    private static boolean isNumeric(List<List<String>> rows, int column) {
        List<String> texts = rows.stream()
                .map(row -> row.get(column).strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return !texts.isEmpty()
                && texts.stream().allMatch(text -> NUMBER.matcher(text).matches());
    }

    private static String which(int rows) {
        if (rows > ROWS) {
            return "Les " + ROWS + " premières lignes";
        }
        return rows > 1 ? "Les " + rows + " lignes" : rows == 1 ? "La seule ligne" : "Aucune ligne";
    }

    private static List<String> cells(RecordBatch batch, int record, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> column < batch.cells(record) ? shown(batch.text(record, column)) : "")
                .toList();
    }

    private static String shown(String text) {
        return Visible.text(text, LONGEST_CELL);
    }
}
