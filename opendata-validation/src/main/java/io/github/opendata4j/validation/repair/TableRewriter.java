package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.SourceFacts;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.internal.engine.TableListener;
import io.github.opendata4j.validation.internal.engine.suggest.Blanks;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as it should be while the checks go through it as it is. */
final class TableRewriter implements TableListener, Closeable {

    private final Survey survey;
    private final NewColumns columns;
    private final Mender mender;
    private final ChangeLog changes;
    private final CSVPrinter csv;

    TableRewriter(RepairOptions options, Survey survey, ChangeLog changes, OutputStream out) throws IOException {
        this.survey = survey;
        this.columns = new NewColumns(options, survey);
        this.mender = new Mender(options, survey);
        this.changes = changes;
        this.csv = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
    }

    /** What changes for the file as a whole. */
    void tellOfFile(TableSource source, Report before) throws IOException {
        SourceFacts facts = before.source().orElseThrow();
        String encoding = facts.encoding();
        if (!encoding.isEmpty() && !encoding.equals("UTF-8")) {
            changes.add(Location.none(), encoding, "UTF-8", "encoding-unexpected");
        }
        String delimiter = facts.delimiter();
        if (!delimiter.isEmpty() && !delimiter.equals(",")) {
            changes.add(Location.none(), delimiter, ",", "delimiter-unexpected");
        }
        for (String title : Titles.of(source, survey, facts)) {
            changes.add(Location.none(), title, "", "header-not-first");
        }
    }

    @Override
    public void header(TableScanner scanner) throws IOException {
        columns.tell(changes);
        csv.printRecord(columns.labels());
    }

    @Override
    public void checked(RecordBatch records, List<Finding> findings) throws IOException {
        List<Candidate> right = mender.right(records, findings);
        int next = 0;
        for (int record = 0; record < records.size(); record++) {
            int first = next;
            while (next < right.size() && right.get(next).record() == record) {
                next++;
            }
            write(records, record, right.subList(first, next));
        }
    }

    private void write(RecordBatch records, int record, List<Candidate> right) throws IOException {
        Location place = Location.builder()
                .row(records.row(record))
                .line(records.line(record))
                .sheetRow(records.sheetRow(record))
                .build();
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < records.cells(record); column++) {
            cells.add(records.text(record, column));
        }
        if (cells.stream().allMatch(cell -> Blanks.strip(cell).isEmpty())) {
            changes.add(place, String.join("", cells), "", "row-blank");
            return;
        }
        cutSurplus(cells, place);
        for (Candidate cell : right) {
            cells.set(cell.column(), cell.after());
            changes.add(placeOf(cell, place), cell.before(), cell.after(), cell.rule());
        }
        csv.printRecord(columns.arrange(cells, place, changes));
    }

    private Location placeOf(Candidate cell, Location row) {
        Location.Builder place = row.toBuilder().column(cell.column() + 1);
        return survey.field(cell.column())
                .map(field -> place.field(field.name()))
                .orElse(place)
                .build();
    }

    /** Cells beyond the header that hold nothing. */
    private void cutSurplus(List<String> cells, Location place) throws IOException {
        int width = survey.labels().size();
        if (cells.size() <= width) {
            return;
        }
        List<String> surplus = cells.subList(width, cells.size());
        if (surplus.stream().allMatch(cell -> Blanks.strip(cell).isEmpty())) {
            changes.add(place, String.join("", surplus), "", "row-too-long");
            surplus.clear();
        }
    }

    /** Writes what is left, and leaves the stream open. */
    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
