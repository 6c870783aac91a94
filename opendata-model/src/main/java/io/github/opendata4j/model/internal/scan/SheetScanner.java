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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Makes records of one sheet of a workbook. Cells that are more than text become the text that their field is written in
 * ({@link SheetText}), and what is to be known beside it is {@linkplain RecordBatch#marks marked}. Columns that end
 * blank, and blank rows at the end, are none; blank rows between others are records, so that rows keep the numbers that
 * the spreadsheet shows.
 */
final class SheetScanner implements TableScanner {

    private final Workbook workbook;
    private final ScanOptions options;
    private final LongSupplier bytesRead;
    private final SheetInfo sheet;
    private final SheetRows rows;
    private final RecordWriter writer;
    private final List<String> labels;
    private final int headerRow;
    private final ColumnText plain;
    private final ColumnText[] columns;
    private final List<Observation> observations = new ArrayList<>();

    /** The row of the next record as the spreadsheet counts. */
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
        this.labels = chosen.top().labels();
        this.headerRow = chosen.top().headerRow();
        this.nextRow = headerRow + 1;
        this.writer = new RecordWriter(options.maxCellBytes());
        this.plain = SheetText.plain(workbook.dates());
        this.columns = new ColumnText[labels.size()];
        Arrays.fill(columns, plain);
        Optional.ofNullable(chosen.observation()).ifPresent(observations::add);
        if (headerRow > 1) {
            observations.add(new Observation("header-not-first", Map.of("line", (long) headerRow), headerRow));
        }
        this.rows = workbook.rows(chosen.index());
    }

    /** Finds the sheet and its header; the caller closes the workbook if that fails. */
    static SheetScanner open(Workbook workbook, ScanOptions options, LongSupplier bytesRead) throws IOException {
        Chosen chosen = new SheetChoice(workbook, options).choose();
        if (!chosen.top().hasHeader()) {
            throw ScanFaults.noHeader();
        }
        return new SheetScanner(workbook, chosen, options, bytesRead);
    }

    @Override
    public void bind(int column, Field field) {
        columns[column] = SheetText.of(field, workbook.dates());
    }

    @Override
    public void bindAsShown(int column, Field field) {
        columns[column] = new ShownText(field, workbook.dates());
    }

    @Override
    public boolean next(RecordBatch batch) throws IOException {
        writer.begin(batch, labels.size());
        batch.number(nextRow - headerRow + 1L, nextRow, nextRow);
        try {
            fill(batch);
        } catch (WorkbookException e) {
            throw ScanFaults.workbook(e, nextRow);
        }
        batch.noteDamage(true); // looking for it costs little beside reading a workbook
        return batch.size() > 0;
    }

    private void fill(RecordBatch batch) throws IOException {
        while (!ended && batch.hasRoom() && writer.length() < options.blockBytes()) {
            if (!hasRow && !advance()) {
                return;
            }
            boolean isBlank = rows.row().number() > nextRow;
            if (!(isBlank ? writer.endBlankRecord(nextRow) : write(rows.row(), batch))) {
                return;
            }
            nextRow++;
            hasRow = isBlank;
        }
    }

    /** Goes to the next row below the header; false at the end. */
    private boolean advance() throws IOException {
        do {
            if (!rows.next()) {
                ended = true;
                observeTraits();
                return false;
            }
        } while (rows.row().number() < nextRow);
        hasRow = true;
        return true;
    }

    private boolean write(SheetRow row, RecordBatch batch) {
        SheetTop.refuseTooWide(row, options);
        int record = batch.size();
        int cells = Math.max(labels.size(), row.size());
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
            observations.add(new Observation(
                    "cells-merged", Map.of("count", traits.merged(), "position", traits.firstMerged()), 0));
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
        return headerRow;
    }

    @Override
    public long headerSheetRow() {
        return headerRow;
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
