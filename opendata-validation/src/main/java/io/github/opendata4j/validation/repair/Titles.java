package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.internal.scan.ScanException;
import io.github.opendata4j.model.internal.scan.ScanOptions;
import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.report.SourceFacts;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.HeaderRows;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.internal.engine.suggest.Blanks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What stands above the header, so that the trace keeps what the new file has no place for. */
final class Titles {

    /** Whoever writes more than this above a table writes no title. */
    private static final int MOST = 100;

    private Titles() {}

    /** A text for each row above the header that is not blank. */
    static List<String> of(TableSource source, Survey survey, SourceFacts facts) throws IOException {
        List<String> titles = new ArrayList<>();
        if (survey.titleRows() == 0) {
            return titles;
        }
        Dialect.Builder fromTop = Dialect.builder().header(HeaderRows.none());
        if (!facts.delimiter().isEmpty()) {
            fromTop.delimiter(facts.delimiter().charAt(0));
        }
        survey.sheet().ifPresent(fromTop::sheetName);
        try (TableScanner scanner = TableScanner.open(
                source, ScanOptions.builder().dialect(fromTop.build()).build())) {
            RecordBatch batch = new RecordBatch();
            scanner.next(batch);
            int rows = Math.min(Math.min(MOST, survey.titleRows()), batch.size());
            for (int record = 0; record < rows; record++) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < batch.cells(record); column++) {
                    cells.add(batch.text(record, column));
                }
                add(cells, titles);
            }
        } catch (ScanException e) {
            return titles; // what is above the header is no table, and nothing depends on it
        }
        return titles;
    }

    private static void add(List<String> cells, List<String> titles) {
        String title = Blanks.strip(String.join(" ", cells));
        if (!title.isEmpty()) {
            titles.add(title);
        }
    }
}
