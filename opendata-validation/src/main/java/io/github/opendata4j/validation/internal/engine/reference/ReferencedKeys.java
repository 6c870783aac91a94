package io.github.opendata4j.validation.internal.engine.reference;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.internal.scan.MissingValues;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.internal.scan.ScanOptions;
import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.validation.internal.engine.batch.Fingerprint;
import io.github.opendata4j.validation.internal.engine.batch.KeyMemory;
import io.github.opendata4j.validation.internal.engine.batch.KeyTable;
import io.github.opendata4j.validation.internal.engine.batch.MissingCells;
import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.header.Header;
import io.github.opendata4j.validation.internal.engine.header.HeaderColumn;
import io.github.opendata4j.validation.internal.engine.header.HeaderMatching;
import io.github.opendata4j.validation.internal.engine.header.LabelMatch;
import io.github.opendata4j.validation.internal.engine.key.KeyBytes;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The keys that a referenced table has, as fingerprints. A row of which a cell is not of its field's type has no key, or
 * one without that cell where the national validator is followed; a row of which no cell has a value has none either.
 */
final class ReferencedKeys {

    /** Beyond the last cell of every row. */
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final KeyTable keys;
    private final List<KeyPart> parts;
    private final List<MissingCells> missing;
    private final List<KeyBytes> forms = new ArrayList<>();
    private final Fingerprint key = new Fingerprint();

    private final RowForms rows;

    private ReferencedKeys(List<KeyPart> parts, List<MissingCells> missing, RowForms rows, KeyMemory memory) {
        this.keys = new KeyTable(memory);
        this.rows = rows;
        this.parts = parts;
        this.missing = missing;
        for (KeyPart part : parts) {
            forms.add(part.counterpart());
        }
    }

    /**
     * Reads them.
     *
     * @param rows whose reading is followed
     * @param memory of which they may take one part
     * @throws NoSuchElementException if the table lacks one of the columns and that is an error
     * @throws io.github.opendata4j.model.internal.scan.ScanException if it is no table
     */
    static ReferencedKeys read(ReferencedTable table, List<KeyPart> parts, RowForms rows, KeyMemory memory)
            throws IOException {
        List<MissingCells> missing = parts.stream()
                .map(part -> new MissingCells(MissingValues.of(table.schema(), part.referenced())))
                .toList();
        ReferencedKeys keys = new ReferencedKeys(parts, missing, rows, memory);
        ScanOptions options = ScanOptions.builder()
                .dialect(table.dialect())
                .expectedLabels(
                        table.schema().fields().stream().map(Field::name).toList())
                .build();
        LabelMatch labels = rows == RowForms.NATIONAL ? LabelMatch.STRIPPED : LabelMatch.NEAR;
        try (TableScanner scanner = TableScanner.open(table.source(), options)) {
            Header header = Header.match(
                    new HeaderMatching(scanner.labels(), table.schema().fields(), ColumnMapping.identity(), labels),
                    table.schema(),
                    Location.none());
            int[] columns =
                    parts.stream().mapToInt(part -> column(part, header, rows)).toArray();
            for (int i = 0; i < columns.length; i++) {
                if (columns[i] != NOWHERE) {
                    scanner.bind(columns[i], parts.get(i).referenced());
                }
            }
            keys.readRows(scanner, columns);
        }
        return keys;
    }

    /** A column that is not there is an empty one to the national validator. */
    private static int column(KeyPart part, Header header, RowForms rows) {
        OptionalInt found = header.columns().stream()
                .filter(column -> Objects.equals(column.field(), part.referenced()))
                .mapToInt(HeaderColumn::index)
                .findFirst();
        return rows == RowForms.NATIONAL ? found.orElse(NOWHERE) : found.orElseThrow();
    }

    private void readRows(TableScanner scanner, int[] columns) throws IOException {
        RecordBatch batch = new RecordBatch();
        while (scanner.next(batch)) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("The check was interrupted");
            }
            for (int record = 0; record < batch.size(); record++) {
                if (fingerprint(batch, record, columns)) {
                    keys.putIfAbsent(key, batch.row(record));
                }
            }
        }
    }

    /** Whether a record has a key. */
    private boolean fingerprint(RecordBatch batch, int record, int[] columns) {
        boolean hasValue = false;
        key.begin();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= batch.cells(record) || missing.get(i).contains(batch, record, columns[i])) {
                key.addNothing();
                continue;
            }
            hasValue = true;
            if (forms.get(i).add(key, batch, record, columns[i])) {
                continue;
            }
            String text = batch.text(record, columns[i]);
            Object value = parts.get(i).reader().read(text);
            if (value != CellReader.INVALID) {
                key.add(parts.get(i).counterpart(text, value));
            } else if (rows == RowForms.NATIONAL) {
                key.addNothing();
            } else {
                return false;
            }
        }
        return hasValue;
    }

    /** Whether the table has a key, as far as is known. */
    boolean contain(Fingerprint wanted) {
        return keys.contains(wanted);
    }

    /** Whether all keys found room: else one that is not here may be there all the same. */
    boolean areComplete() {
        return keys.isComplete();
    }

    List<KeyPart> parts() {
        return parts;
    }

    KeyTable table() {
        return keys;
    }
}
