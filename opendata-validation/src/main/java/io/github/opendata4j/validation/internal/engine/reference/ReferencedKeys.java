package io.github.opendata4j.validation.internal.engine.reference;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.internal.scan.MissingValues;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.internal.scan.ScanOptions;
import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.validation.internal.engine.batch.Fingerprint;
import io.github.opendata4j.validation.internal.engine.batch.KeyMemory;
import io.github.opendata4j.validation.internal.engine.batch.KeyTable;
import io.github.opendata4j.validation.internal.engine.batch.MissingCells;
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

/**
 * The keys that a referenced table has, as fingerprints. A row of which a cell is not of its field's type has no key; a
 * row of which no cell has a value has none either.
 */
final class ReferencedKeys {

    private final KeyTable keys;
    private final List<KeyPart> parts;
    private final List<MissingCells> missing;
    private final List<KeyBytes> forms = new ArrayList<>();
    private final Fingerprint key = new Fingerprint();

    private ReferencedKeys(List<KeyPart> parts, List<MissingCells> missing, KeyMemory memory) {
        this.keys = new KeyTable(memory);
        this.parts = parts;
        this.missing = missing;
        for (KeyPart part : parts) {
            FieldType type = part.referenced().type();
            forms.add(part.byValue() ? KeyBytes.of(type) : KeyBytes.ofTexts(type));
        }
    }

    /**
     * Reads them.
     *
     * @param memory of which they may take one part
     * @throws NoSuchElementException if the table lacks one of the columns
     * @throws io.github.opendata4j.model.internal.scan.ScanException if it is no table
     */
    static ReferencedKeys read(ReferencedTable table, List<KeyPart> parts, KeyMemory memory) throws IOException {
        List<MissingCells> missing = parts.stream()
                .map(part -> new MissingCells(MissingValues.of(table.schema(), part.referenced())))
                .toList();
        ReferencedKeys keys = new ReferencedKeys(parts, missing, memory);
        ScanOptions options = ScanOptions.builder()
                .dialect(table.dialect())
                .expectedLabels(
                        table.schema().fields().stream().map(Field::name).toList())
                .build();
        try (TableScanner scanner = TableScanner.open(table.source(), options)) {
            Header header = Header.match(
                    new HeaderMatching(
                            scanner.labels(), table.schema().fields(), ColumnMapping.identity(), LabelMatch.NEAR),
                    table.schema(),
                    Location.none());
            int[] columns =
                    parts.stream().mapToInt(part -> column(part, header)).toArray();
            for (int i = 0; i < columns.length; i++) {
                scanner.bind(columns[i], parts.get(i).referenced());
            }
            keys.readRows(scanner, columns);
        }
        return keys;
    }

    private static int column(KeyPart part, Header header) {
        return header.columns().stream()
                .filter(column -> Objects.equals(column.field(), part.referenced()))
                .mapToInt(HeaderColumn::index)
                .findFirst()
                .orElseThrow();
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
            if (value == CellReader.INVALID) {
                return false;
            }
            key.add(parts.get(i).counterpart(text, value));
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
