package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.sheet.SheetDates;
import io.github.opendata4j.model.internal.sheet.SheetRow;
import io.github.opendata4j.model.internal.sheet.SheetRows;
import io.github.opendata4j.model.internal.sheet.Workbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a sheet, and the header among them: where the dialect says, else found by what it has in common with
 * the schema, else by its shape. What the dialect says to be no data is no part of it.
 */
final class SheetTop {

    /** How many rows that are not blank are looked at to find a header. */
    private static final int ROWS = 100;

    /** Of a longer text only the beginning is looked at. */
    private static final int LONGEST_LABEL = 1024;

    private final ScanOptions options;
    private final SheetComments comments;
    private final SheetText text;
    private boolean blank = true;
    private boolean judged;
    private @Nullable SheetHeader header;

    /** How many of the expected labels the header has; where none is written, 1 for as many columns. */
    private int fit;

    private SheetTop(SheetDates dates, ScanOptions options) {
        this.options = options;
        this.comments = new SheetComments(options.dialect().skippedRows());
        this.text = SheetText.plain(dates);
    }

    static SheetTop read(SheetRows rows, SheetDates dates, ScanOptions options) throws IOException {
        SheetTop top = new SheetTop(dates, options);
        if (!options.dialect().header().rows().isEmpty()) {
            top.readStated(rows);
        } else {
            top.find(top.first(rows), rows.columns());
        }
        return top;
    }

    /** The rows of a sheet, as the national validator takes them or without the blank ones. */
    static SheetRows rows(Workbook workbook, int sheet, ScanOptions options) throws IOException {
        return options.isNational() ? workbook.wholeRows(sheet) : workbook.rows(sheet);
    }

    static void refuseTooWide(SheetRow row, ScanOptions options) {
        if (row.size() > options.maxColumns()) {
            throw ScanFaults.limit(
                    "le nombre de colonnes", "the number of columns", options.maxColumns(), row.number());
        }
    }

    /** However far down the header is said to be, no other row is held in memory. */
    private void readStated(SheetRows rows) throws IOException {
        LabelRows labels = new LabelRows(options);
        int at = 0;
        while (at < labels.lastStated() && rows.next()) {
            SheetRow row = rows.row();
            refuseTooWide(row, options);
            blank = false;
            at = row.number();
            if (!comments.takes(row) && labels.isStated(at)) {
                labels.add(texts(row), at);
            }
        }
        if (at >= labels.lastStated() && !labels.isEmpty()) {
            int first = IntStream.range(1, at)
                    .filter(row -> labels.isStated(row) && !comments.hasTaken(row))
                    .findFirst()
                    .orElse(labels.lastStated());
            accept(labels, first, labels.lastStated());
        }
    }

    private void accept(LabelRows rows, int first, int last) {
        List<String> labels = rows.labels();
        boolean preceded = IntStream.range(1, first).anyMatch(row -> !comments.hasTaken(row));
        header = new SheetHeader(labels, first, last, preceded);
        Set<String> known = folded(labels);
        known.retainAll(folded(options.expectedLabels()));
        fit = known.size();
    }

    private List<SheetRow> first(SheetRows rows) throws IOException {
        List<SheetRow> first = new ArrayList<>();
        while (first.size() < ROWS && rows.next()) {
            refuseTooWide(rows.row(), options);
            if (!comments.takes(rows.row())) {
                first.add(rows.row().copy());
            }
        }
        return first;
    }

    private void find(List<SheetRow> whole, int columns) {
        List<SheetRow> first = whole.stream().filter(row -> row.size() > 0).toList();
        blank = first.isEmpty();
        int width = first.stream().mapToInt(SheetRow::size).max().orElse(0);
        if (options.dialect().header().isNone()) {
            header = blank ? null : SheetHeader.unwritten(LabelRows.unwritten(options, width));
            fit = width == options.expectedLabels().size() ? 1 : 0;
            return;
        }
        int found = new Sample(batch(first, width), 0, folded(options.expectedLabels())).header();
        judged = options.isNational() && !blank && findNationally(whole, columns);
        if (judged) {
            return;
        }
        if (found != HeaderFinder.NONE) {
            SheetRow row = first.get(found);
            accept(texts(row), row.number());
        }
    }

    /**
     * The header as the national validator finds it, be it blank or a title: the first row where all are of one width,
     * else the first that is about as wide as the others are. It gives a verdict if a label is known or two are the same.
     */
    private boolean findNationally(List<SheetRow> whole, int columns) {
        int[] widths = new int
                [Math.min(NationalHeader.SAMPLE, whole.get(whole.size() - 1).number())];
        Arrays.fill(widths, columns);
        whole.stream()
                .filter(row -> row.number() <= widths.length)
                .forEach(row -> widths[row.number() - 1] = row.width());
        int header = NationalHeader.first(widths) + 1;
        List<String> labels = new ArrayList<>();
        whole.stream().filter(row -> row.number() == header).forEach(row -> labels.addAll(texts(row)));
        while (labels.size() < widths[header - 1]) {
            labels.add("");
        }
        Set<String> known = folded(labels);
        boolean isDouble = known.size() < labels.size();
        known.retainAll(folded(options.expectedLabels()));
        if (isDouble || !known.isEmpty()) {
            accept(labels, header);
        }
        return isDouble || !known.isEmpty();
    }

    private void accept(List<String> labels, int row) {
        LabelRows rows = new LabelRows(options);
        rows.add(labels, row);
        accept(rows, row, row);
    }

    /** All rows as wide as the widest: what is blank at the end of a row says nothing of the table. */
    private RecordBatch batch(List<SheetRow> first, int width) {
        RecordBatch batch = new RecordBatch();
        RecordWriter writer = new RecordWriter(Integer.MAX_VALUE);
        writer.begin(batch, width);
        for (SheetRow row : first) {
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

    private List<String> texts(SheetRow row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> text.text(row.cell(column)))
                .toList();
    }

    private static Set<String> folded(List<String> labels) {
        return labels.stream().map(Sample::folded).collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether the national validator gives a verdict on it. */
    boolean isJudged() {
        return judged;
    }

    boolean isBlank() {
        return blank;
    }

    /** The header, unless there is none where it should be. */
    Optional<SheetHeader> header() {
        return Optional.ofNullable(header);
    }

    /** Whether the expected labels speak for this sheet rather than for one that was looked at before. */
    boolean fitsBetterThan(SheetTop other) {
        boolean isFirstWithHeader = header != null && other.header == null;
        return fit > other.fit || (fit == other.fit && isFirstWithHeader);
    }
}
