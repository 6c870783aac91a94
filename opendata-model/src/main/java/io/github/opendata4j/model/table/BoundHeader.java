package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.internal.scan.MissingValues;
import io.github.opendata4j.model.internal.scan.TableScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a schema, each with its column in one file. */
final class BoundHeader {

    private final String file;
    private final TableSchema schema;
    private final List<BoundField> fields;
    private final Map<String, Integer> indexes = new HashMap<>();

    private BoundHeader(String file, TableSchema schema, List<BoundField> fields) {
        this.file = file;
        this.schema = schema;
        this.fields = fields;
        for (int i = 0; i < fields.size(); i++) {
            indexes.putIfAbsent(fields.get(i).field().name(), i);
        }
    }

    /** Refuses a header that lacks a required field, or all of them, or has one twice. */
    static BoundHeader of(String file, TableSchema schema, ColumnMapping mapping, List<String> labels) {
        mapping.requireLabels(file, labels);
        Map<String, Integer> columns = columns(file, schema, mapping, labels);
        List<BoundField> fields = new ArrayList<>();
        if (columns.isEmpty()) {
            throw TableFaults.unmatchedHeader(file, schema, labels);
        }
        for (Field field : schema.fields()) {
            int column = columns.getOrDefault(field.name().strip(), BoundField.ABSENT);
            if (column == BoundField.ABSENT && field.isRequired()) {
                throw TableFaults.missingColumn(file, field.name(), labels);
            }
            CellReader reader = CellReader.of(field.type(), "/fields/" + fields.size());
            fields.add(new BoundField(field, column, MissingValues.of(schema, field), reader));
        }
        return new BoundHeader(file, schema, fields);
    }

    private static Map<String, Integer> columns(
            String file, TableSchema schema, ColumnMapping mapping, List<String> labels) {
        Set<String> names =
                schema.fields().stream().map(field -> field.name().strip()).collect(Collectors.toSet());
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 0; column < labels.size(); column++) {
            String label = labels.get(column);
            String name = mapping.fieldOf(label);
            if (mapping.ignores(label) || !names.contains(name)) {
                continue;
            }
            if (columns.putIfAbsent(name, column) != null) {
                throw TableFaults.doubleColumn(file, name, column);
            }
        }
        return columns;
    }

    /** Says which column holds what, for cells that are more than text. */
    void bind(TableScanner scanner) {
        for (BoundField bound : fields) {
            if (bound.column() != BoundField.ABSENT) {
                scanner.bind(bound.column(), bound.field());
            }
        }
    }

    String file() {
        return file;
    }

    List<BoundField> fields() {
        return fields;
    }

    /** The place of a field among all of the schema. */
    int indexOf(String name) {
        Integer index = indexes.get(name);
        if (index == null) {
            schema.getField(name); // throws, and lists the names
            throw new NoSuchElementException(name);
        }
        return index;
    }
}
