package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.scan.SheetChoice.Chosen;
import io.github.opendata4j.model.internal.sheet.SheetInfo;
import io.github.opendata4j.model.internal.sheet.SheetRow;
import io.github.opendata4j.model.internal.sheet.SheetRows;
import io.github.opendata4j.model.internal.sheet.SheetTraits;
import io.github.opendata4j.model.internal.sheet.Workbook;
import io.github.opendata4j.model.internal.sheet.WorkbookException;
import io.github.opendata4j.model.table.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Makes records of one sheet of a workbook. Cells that are more than text become the text that their field is written in
 * ({@link SheetText}), and what is to be known beside it is {@linkplain RecordBatch#marks marked}. Columns that end
 * blank, and blank rows at the end, are none, but for the national validator; blank rows between others are records, so
 * that rows keep the numbers that the spreadsheet shows.
 */
final class SheetScanner implements TableScanner {

    private final Workbook workbook;
    private final ScanOptions options;
    private final LongSupplier bytesRead;
    private final SheetInfo sheet;
    private final SheetRows rows;
    private final RecordWriter writer;
    private final SheetHeader header;
    private final List<String> labels;
    private final SheetComments comments;
    private final ColumnText plain;
    private final ColumnText[] columns;
    private final List<Observation> observations = new ArrayList<>();

    /** The number of the next record; that of the header is 1. */
    private long nextRecord;

    /** Its row as the spreadsheet counts, once it has been {@linkplain #find found}. */
    private int nextRow;

    /** Whether the reader stands on a row that is in no batch yet. */
    private boolean hasRow;

    private boolean ended;

    private SheetScanner(Workbook workbook, Chosen chosen, ScanOptions options, LongSupplier bytesRead)
            throws IOException {
        this.workbook = workbook;
        this.options = options;
        this.bytesRead = bytesRead;
        this.sheet = workbook.sheets().get(chosen.index());
        this.header = chosen.top().header().orElseThrow(ScanFaults::noHeader);
        this.labels = header.labels();
        this.comments = new SheetComments(options.dialect().skippedRows());
        this.nextRecord = header.records() + 1L;
        this.nextRow = header.lastRow() + 1;
        this.writer = new RecordWriter(options.maxCellBytes());
        this.plain = SheetText.plain(workbook.dates());
        this.columns = new ColumnText[labels.size()];
        Arrays.fill(columns, plain);
        Optional.ofNullable(chosen.observation()).ifPresent(observations::add);
        if (header.isPreceded()) {
            long row = header.firstRow();
            observations.add(new Observation("header-not-first", Map.of("line", row), row));
        }
        this.rows = SheetTop.rows(workbook, chosen.index(), options);
    }

    /** Finds the sheet and its header; the caller closes the workbook if that fails. */
    static SheetScanner open(Workbook workbook, ScanOptions options, LongSupplier bytesRead) throws IOException {
        return new SheetScanner(workbook, new SheetChoice(workbook, options).choose(), options, bytesRead);
    }

    @Override
    public void bind(int column, Field field) {
        columns[column] = SheetText.of(field, workbook.dates());
    }

    @Override
    public void bindAsShown(int column, Field field) {
        columns[column] = new ShownText(field, workbook);
    }

    @Override
    public boolean next(RecordBatch batch) throws IOException {
        writer.begin(batch, labels.size());
        try {
            fill(batch);
        } catch (WorkbookException e) {
            throw ScanFaults.workbook(e, nextRow);
        }
        nextRecord += batch.size();
        batch.noteDamage(true); // looking for it costs little beside reading a workbook
        return batch.size() > 0;
    }

    /** A batch ends before a row that is no data, so that its rows follow each other as in the sheet. */
    private void fill(RecordBatch batch) throws IOException {
        boolean found = find();
        int first = nextRow;
        batch.number(nextRecord, first, first);
        while (found && nextRow == first + batch.size() && batch.hasRoom() && writer.length() < options.blockBytes()) {
            boolean isBlank = rows.row().number() > nextRow;
            if (!(isBlank ? writer.endBlankRecord(nextRow) : write(rows.row(), batch))) {
                return;
            }
            nextRow++;
            hasRow = isBlank;
            found = find();
        }
    }

    /** Goes to the next row that is a record, which may be a blank one; false at the end. */
    private boolean find() throws IOException {
        if (!hasRow && !advance()) {
            return false;
        }
        while (nextRow < rows.row().number() && comments.hasTaken(nextRow)) {
            nextRow++;
        }
        return true;
    }

    /** Goes to the next row of data that has something in it; false at the end. */
    private boolean advance() throws IOException {
        if (ended) {
            return false;
        }
        do {
            if (!rows.next()) {
                ended = true;
                observeTraits();
                return false;
            }
        } while (rows.row().number() < nextRow || comments.takes(rows.row()));
        hasRow = true;
        return true;
    }

    private boolean write(SheetRow row, RecordBatch batch) {
        SheetTop.refuseTooWide(row, options);
        int record = batch.size();
        int cells = options.isNational() ? row.width() : Math.max(labels.size(), row.size());
        if (cells == 0) {
            return writer.endBlankRecord(row.number());
        }
        for (int column = 0; column < cells; column++) {
            ColumnText text = column < columns.length ? columns[column] : plain;
            writer.cell(text.text(row.cell(column)), row.number());
            batch.marks().put(record, column, text.mark(row.cell(column)));
        }
        return writer.endRecord(row.number());
    }

    private void observeTraits() {
        SheetTraits traits = rows.traits();
        if (traits.merged() > 0) {
            Map<String, Object> parameters =
                    new HashMap<>(Map.of("count", traits.merged(), "position", traits.firstMerged()));
            List<String> labels = MergedLabels.of(header, traits.mergedRanges());
            if (!labels.isEmpty()) {
                parameters.put("fields", labels);
            }
            observations.add(new Observation("cells-merged", parameters, 0));
        }
        if (traits.hiddenRows() > 0 || traits.hiddenColumns() > 0) {
            int count = traits.hiddenRows() + traits.hiddenColumns();
            observations.add(new Observation("cells-hidden", Map.of("count", count), 0));
        }
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    /** Nobody has to know or choose what the parts of a workbook are written in. */
    @Override
    public String encoding() {
        return "";
    }

    @Override
    public String delimiter() {
        return "";
    }

    @Override
    public Optional<String> sheet() {
        return Optional.of(sheet.name());
    }

    @Override
    public long headerLine() {
        return header.firstRow();
    }

    @Override
    public long headerSheetRow() {
        return Math.max(1, header.lastRow());
    }

    @Override
    public int titleLines() {
        return header.firstRow() - 1;
    }

    @Override
    public long bytesRead() {
        return bytesRead.getAsLong();
    }

    @Override
    public List<Observation> observations() {
        return Collections.unmodifiableList(observations);
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            rows.close();
        }
    }
}
