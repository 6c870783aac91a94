package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.file.FileReplacement;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.internal.scan.ScanException;
import io.github.opendata4j.model.internal.scan.ScanOptions;
import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.internal.engine.header.HeaderMatching;
import io.github.opendata4j.validation.internal.engine.header.LabelMatch;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Takes mended rows over into a table: finds where they belong, writes the table anew, and checks it. */
final class Merge {

    private final RepairOptions options;
    private final MendedRows mended;
    private final ChangeLog changes;
    private final Map<Integer, String> fields = new HashMap<>();
    private long changedRows;

    Merge(RepairOptions options, MendedRows mended, ChangeLog changes) {
        this.options = options;
        this.mended = mended;
        this.changes = changes;
    }

    /** Sees each record of a table with its cells. */
    private interface RecordSink {
        void take(RecordBatch batch, int record, List<String> cells) throws IOException;
    }

    MergeResult run(TableSource source, Path target) throws IOException {
        RowPlaces places = new RowPlaces(mended.rows().values());
        Report[] after = new Report[1];
        try {
            each(source, labels -> {}, (batch, record, cells) -> places.look(batch.sheetRow(record), cells));
            Map<Long, MendedRows.Row> placed = places.placed();
            FileReplacement.write(
                    target,
                    out -> write(source, placed, out),
                    written -> after[0] = options.judgeNew(target, written, options.mapping()));
        } catch (ScanException e) {
            throw unreadable(source, e);
        }
        changes.done();
        List<MergeProblem> problems = new ArrayList<>(mended.problems());
        problems.addAll(places.changed());
        return new MergeResult(target, changedRows, changes, problems, after[0]);
    }

    private static OpenDataException unreadable(TableSource source, ScanException e) {
        return new OpenDataException(
                Bilingual.text(
                        source.name() + " ne se lit pas jusqu'au bout (" + e.code() + ").",
                        source.name() + " can't be read to its end (" + e.code() + ")."),
                e);
    }

    private interface LabelSink {
        void take(List<String> labels) throws IOException;
    }

    private void each(TableSource source, LabelSink header, RecordSink sink) throws IOException {
        ScanOptions scan = ScanOptions.builder()
                .dialect(options.dialect())
                .expectedLabels(options.mapping().labels())
                .expectedLabels(
                        options.schema().fields().stream().map(Field::name).toList())
                .build();
        try (TableScanner scanner = TableScanner.open(source, scan)) {
            new HeaderMatching(scanner.labels(), options.schema().fields(), options.mapping(), LabelMatch.NEAR)
                    .forEachField((field, column) -> {
                        scanner.bind(column, field);
                        fields.put(column, field.name());
                    });
            header.take(scanner.labels());
            RecordBatch batch = new RecordBatch();
            while (scanner.next(batch)) {
                for (int record = 0; record < batch.size(); record++) {
                    sink.take(batch, record, WrongRows.cells(batch, record));
                }
            }
        }
    }

    private void write(TableSource source, Map<Long, MendedRows.Row> placed, OutputStream out) throws IOException {
        CSVPrinter csv = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        each(source, csv::printRecord, (batch, record, cells) -> {
            MendedRows.Row row = placed.get(batch.sheetRow(record));
            if (row != null) {
                correct(cells, row, batch, record);
            }
            csv.printRecord(cells);
        });
        csv.flush();
    }

    private void correct(List<String> cells, MendedRows.Row row, RecordBatch batch, int record) throws IOException {
        boolean changed = false;
        for (int column = 0; column < row.cells().size(); column++) {
            String now = row.cells().get(column);
            String before = column < cells.size() ? cells.get(column) : "";
            if (now == null || SheetCells.oneLineEnd(now).equals(SheetCells.oneLineEnd(before))) {
                continue;
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, now);
            changes.add(place(batch, record, column), before, now, Change.BY_HAND);
            changed = true;
        }
        changedRows += changed ? 1 : 0;
    }

    private Location place(RecordBatch batch, int record, int column) {
        Location.Builder place = Location.builder()
                .row(batch.row(record))
                .line(batch.line(record))
                .sheetRow(batch.sheetRow(record))
                .column(column + 1);
        String field = fields.get(column);
        return (field == null ? place : place.field(field)).build();
    }
}
