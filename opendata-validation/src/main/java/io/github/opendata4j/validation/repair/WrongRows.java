package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.validation.internal.engine.TableListener;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the rows in which the checks find an error into a workbook. */
final class WrongRows implements TableListener, Closeable {

    /** So many cells at most: the writer keeps them in memory. */
    private static final long MOST_CELLS = 1_000_000;

    private final Mender mender;
    private final CorrectionSheet sheet;
    private final long most;
    private long rows;
    private long leftOut;

    WrongRows(RepairOptions options, Survey survey, CorrectionSheet sheet, int most) {
        this.mender = new Mender(options, survey);
        this.sheet = sheet;
        this.most = Math.min(most, MOST_CELLS / Math.max(1, survey.labels().size()));
    }

    long rows() {
        return rows;
    }

    long leftOut() {
        return leftOut;
    }

    @Override
    public void checked(RecordBatch records, List<Finding> findings) throws IOException {
        Map<Integer, List<Finding>> wrong = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.severity().isAtLeast(Severity.ERROR)) {
                wrong.computeIfAbsent(Mender.recordOf(finding, records), record -> new ArrayList<>())
                        .add(finding);
            }
        }
        Map<Integer, Map<Integer, String>> proposed = new HashMap<>();
        if (rows < most && !wrong.isEmpty()) {
            for (Candidate candidate : mender.right(records, findings)) {
                proposed.computeIfAbsent(candidate.record(), record -> new HashMap<>())
                        .put(candidate.column(), candidate.after());
            }
        }
        for (Map.Entry<Integer, List<Finding>> row : wrong.entrySet()) {
            int record = row.getKey();
            add(records, record, row.getValue(), proposed.getOrDefault(record, Map.of()));
        }
    }

    private void add(RecordBatch records, int record, List<Finding> findings, Map<Integer, String> proposed) {
        List<String> cells = cells(records, record);
        if (rows == most || !cells.stream().allMatch(SheetCells::fits)) {
            leftOut++;
            return;
        }
        sheet.add(RowKey.of(records.sheetRow(record), cells), cells, findings, proposed);
        rows++;
    }

    static List<String> cells(RecordBatch records, int record) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < records.cells(record); column++) {
            cells.add(records.text(record, column));
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
