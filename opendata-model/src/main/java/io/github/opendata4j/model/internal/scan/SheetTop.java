package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.sheet.SheetDates;
import io.github.opendata4j.model.internal.sheet.SheetRow;
import io.github.opendata4j.model.internal.sheet.SheetRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The first rows of a sheet, to find its header by what it has in common with the schema, else by its shape. */
final class SheetTop {

    /** How many rows that are not blank are looked at. */
    private static final int ROWS = 100;

    /** Of a longer text only the beginning is looked at. */
    private static final int LONGEST_LABEL = 1024;

    private final List<SheetRow> rows;
    private final Sample sample;
    private final int header;
    private final SheetText text;

    private SheetTop(List<SheetRow> rows, SheetDates dates, ScanOptions options) {
        this.rows = rows;
        this.text = SheetText.plain(dates);
        Set<String> expected =
                options.expectedLabels().stream().map(Sample::folded).collect(Collectors.toSet());
        this.sample = new Sample(batch(), 0, expected);
        this.header = options.dialect().headerRow().isPresent()
                ? stated(options.dialect().headerRow().getAsInt())
                : sample.header();
    }

    static SheetTop read(SheetRows rows, SheetDates dates, ScanOptions options) throws IOException {
        List<SheetRow> first = new ArrayList<>();
        int wanted = Math.max(ROWS, options.dialect().headerRow().orElse(0));
        while (first.size() < wanted && rows.next()) {
            refuseTooWide(rows.row(), options);
            first.add(rows.row().copy());
        }
        return new SheetTop(first, dates, options);
    }

    static void refuseTooWide(SheetRow row, ScanOptions options) {
        if (row.size() > options.maxColumns()) {
            throw ScanFaults.limit(
                    "le nombre de colonnes", "the number of columns", options.maxColumns(), row.number());
        }
    }

    /** All rows as wide as the widest: what is blank at the end of a row says nothing of the table. */
    private RecordBatch batch() {
        int width = rows.stream().mapToInt(SheetRow::size).max().orElse(0);
        RecordBatch batch = new RecordBatch();
        RecordWriter writer = new RecordWriter(Integer.MAX_VALUE);
        writer.begin(batch, width);
        for (SheetRow row : rows) {
            for (int column = 0; column < width; column++) {
                String cell = text.text(row.cell(column));
                writer.cell(cell.substring(0, Math.min(cell.length(), LONGEST_LABEL)), row.number());
            }
            if (!writer.endRecord(row.number())) {
                break; // a batch has room for a hundred rows of most tables, and for many of any
            }
        }
        return batch;
    }

    private int stated(int sheetRow) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == sheetRow) {
                return i;
            }
        }
        return HeaderFinder.NONE;
    }

    boolean isBlank() {
        return rows.isEmpty();
    }

    /** How many of the expected labels the header has. */
    int matches() {
        return sample.matches(header);
    }

    boolean hasHeader() {
        return header != HeaderFinder.NONE;
    }

    /** The row of the header as the spreadsheet shows it. */
    int headerRow() {
        return rows.get(header).number();
    }

    List<String> labels() {
        SheetRow row = rows.get(header);
        return IntStream.range(0, row.size())
                .mapToObj(column -> text.text(row.cell(column)))
                .toList();
    }
}
