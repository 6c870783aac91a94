package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.internal.scan.ScanException;
import io.github.opendata4j.model.internal.scan.ScanOptions;
import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.internal.engine.header.HeaderMatching;
import io.github.opendata4j.validation.internal.engine.header.LabelMatch;
import io.github.opendata4j.validation.internal.engine.suggest.Blanks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook as the clerk hands it back. It is as hostile as any file: read within bounds, as text. */
final class MendedRows {

    /** So many rows and cells at most, copies and additions included. */
    private static final int MOST_ROWS = 4 * CorrectionWorkbook.MOST_ROWS;

    private static final long MOST_CELLS = 8_000_000;
    private static final int NOWHERE = -1;

    private final RepairOptions options;
    private final TableSource workbook;
    private final Set<RowKey> handedOut = new LinkedHashSet<>();
    private final List<String> labels = new ArrayList<>();
    private final Map<RowKey, Row> rows = new LinkedHashMap<>();
    private final Set<RowKey> twice = new HashSet<>();
    private final List<MergeProblem> problems = new ArrayList<>();
    private int count;

    private MendedRows(RepairOptions options, TableSource workbook) {
        this.options = options;
        this.workbook = workbook;
    }

    /**
     * A row as it came back.
     *
     * @param cells by the columns of the file; null where the workbook has no such column any more
     */
    record Row(long workbookRow, RowKey key, List<@Nullable String> cells) {}

    static MendedRows read(TableSource workbook, RepairOptions options) throws IOException {
        MendedRows mended = new MendedRows(options, workbook);
        mended.readHidden();
        mended.readRows();
        return mended;
    }

    /** By key, in the order of the workbook; those whose copies differ are not in it. */
    Map<RowKey, Row> rows() {
        return rows;
    }

    /** What can't be taken over whatever the file is. */
    List<MergeProblem> problems() {
        List<MergeProblem> all = new ArrayList<>(problems);
        for (RowKey key : handedOut) {
            if (!rows.containsKey(key) && !twice.contains(key)) {
                all.add(new MergeProblem(MergeProblem.Kind.ROW_LEFT_OUT, 0, key.sheetRow(), ""));
            }
        }
        return all;
    }

    private void readHidden() throws IOException {
        try (TableScanner scanner = open(sheet(CorrectionSheet.HIDDEN)).orElseThrow(this::foreign)) {
            if (!scanner.labels().equals(List.of("key", "label"))) {
                throw foreign();
            }
            RecordBatch batch = new RecordBatch();
            while (scanner.next(batch)) {
                for (int record = 0; record < batch.size(); record++) {
                    countCells(2);
                    RowKey.parse(batch.text(record, 0)).ifPresent(handedOut::add);
                    String label = batch.text(record, 1);
                    if (label.startsWith("=")) {
                        labels.add(label.substring(1));
                    }
                }
            }
        } catch (ScanException e) {
            throw foreign();
        }
    }

    private void readRows() throws IOException {
        try (TableScanner scanner = openRows()) {
            int key = scanner.labels().lastIndexOf(CorrectionSheet.KEY);
            if (key < 0) {
                throw foreign();
            }
            int[] columns = columns(scanner.labels(), key);
            bind(scanner, columns);
            RecordBatch batch = new RecordBatch();
            while (scanner.next(batch)) {
                for (int record = 0; record < batch.size(); record++) {
                    read(batch, record, key, columns);
                }
            }
        } catch (ScanException e) {
            throw foreign();
        }
    }

    /** The first sheet, unless it was moved. */
    private TableScanner openRows() throws IOException {
        Optional<TableScanner> found = open(sheet(CorrectionWords.SHEET.get(Locale.FRENCH)));
        if (found.isEmpty()) {
            found = open(sheet(CorrectionWords.SHEET.get(Locale.ENGLISH)));
        }
        if (found.isEmpty()) {
            found = open(Dialect.builder().sheetNumber(1).headerRow(1).build());
        }
        return found.orElseThrow(this::foreign);
    }

    private static Dialect sheet(String name) {
        return Dialect.builder().sheetName(name).headerRow(1).build();
    }

    private Optional<TableScanner> open(Dialect dialect) throws IOException {
        try {
            return Optional.of(TableScanner.open(
                    workbook, ScanOptions.builder().dialect(dialect).build()));
        } catch (ScanException e) {
            return Optional.empty(); // no such sheet, or no workbook
        }
    }

    private OpenDataException foreign() {
        String name = workbook.name();
        return new OpenDataException(Bilingual.text(
                name + " n'est pas un classeur de corrections, ou a perdu ce qui ramène ses lignes à leur place :"
                        + " repartez du classeur d'origine.",
                name + " is no workbook of corrections, or has lost what brings its rows back to their place: start"
                        + " again from the original workbook."));
    }

    /** Where the columns of the file stand: where they were put, or else wherever their label is. */
    private int[] columns(List<String> found, int key) {
        int[] columns = new int[labels.size()];
        Set<Integer> taken = new HashSet<>(Set.of(key, 0, 1));
        for (int column = 0; column < columns.length; column++) {
            int at = column + CorrectionSheet.BEFORE;
            boolean there = at < found.size() && same(found.get(at), labels.get(column)) && taken.add(at);
            columns[column] = there ? at : NOWHERE;
        }
        for (int column = 0; column < columns.length; column++) {
            for (int at = CorrectionSheet.BEFORE; columns[column] == NOWHERE && at < found.size(); at++) {
                if (same(found.get(at), labels.get(column)) && taken.add(at)) {
                    columns[column] = at;
                }
            }
            if (columns[column] == NOWHERE) {
                problems.add(new MergeProblem(MergeProblem.Kind.COLUMN_GONE, 0, 0, labels.get(column)));
            }
        }
        return columns;
    }

    private static boolean same(String one, String other) {
        return Blanks.strip(one).equals(Blanks.strip(other));
    }

    /** So that a number or a day that was typed as such is read in the form of its field. */
    private void bind(TableScanner scanner, int[] columns) {
        new HeaderMatching(labels, options.schema().fields(), options.mapping(), LabelMatch.NEAR)
                .forEachField((field, column) -> {
                    if (columns[column] != NOWHERE) {
                        scanner.bind(columns[column], field);
                    }
                });
    }

    private void read(RecordBatch batch, int record, int key, int[] columns) {
        if (batch.isBlank(record)) {
            return;
        }
        countCells(columns.length);
        Optional<RowKey> known = RowKey.parse(batch.text(record, key)).filter(handedOut::contains);
        if (known.isEmpty()) {
            problems.add(new MergeProblem(MergeProblem.Kind.ROW_UNKNOWN, batch.sheetRow(record), 0, ""));
            return;
        }
        List<@Nullable String> cells = new ArrayList<>(columns.length);
        for (int column : columns) {
            cells.add(column == NOWHERE ? null : batch.text(record, column));
        }
        add(new Row(batch.sheetRow(record), known.get(), cells));
    }

    private void add(Row row) {
        Row other = twice.contains(row.key()) ? null : rows.putIfAbsent(row.key(), row);
        boolean differs = other != null && !other.cells().equals(row.cells());
        if (differs || twice.contains(row.key())) {
            rows.remove(row.key());
            twice.add(row.key());
            problems.add(new MergeProblem(
                    MergeProblem.Kind.ROW_TWICE, row.workbookRow(), row.key().sheetRow(), ""));
        }
    }

    private void countCells(int cells) {
        count++;
        if (count > MOST_ROWS || (long) count * cells > MOST_CELLS) {
            throw new OpenDataException(Bilingual.text(
                    workbook.name() + " a plus de lignes qu'un classeur de corrections.",
                    workbook.name() + " has more rows than a workbook of corrections."));
        }
    }
}
