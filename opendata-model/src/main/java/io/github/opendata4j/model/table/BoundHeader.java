package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.internal.scan.MissingValues;
import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.internal.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a schema, each with its column in one file. */
final class BoundHeader {

    private final String file;
    private final List<BoundField> fields;
    private final Map<String, Integer> indexes = new HashMap<>();

    private final @Nullable TableSchema schema;
    private final DecimalMark mark;

    /** {@code schema} is null where the fields are the file's own. */
    private BoundHeader(String file, @Nullable TableSchema schema, List<BoundField> fields, DecimalMark mark) {
        this.file = file;
        this.schema = schema;
        this.fields = fields;
        this.mark = mark;
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
            fields.add(new BoundField(field, column, MissingValues.of(schema, field), reader, DecimalMark.POINT));
        }
        return new BoundHeader(file, schema, fields, DecimalMark.POINT);
    }

    /** Takes every column of a file; those that {@code known} has a field for are read by its type. */
    static BoundHeader ofLabels(String file, @Nullable TableSchema known, List<String> labels, DecimalMark mark) {
        List<BoundField> fields = new ArrayList<>();
        for (int column = 0; column < labels.size(); column++) {
            String label = labels.get(column).strip();
            BoundField plain = BoundField.plain(label, column, mark);
            fields.add(
                    known == null
                            ? plain
                            : known.findField(label)
                                    .map(field -> typed(known, field, plain))
                                    .orElse(plain));
        }
        return new BoundHeader(file, null, fields, mark);
    }

    private static BoundField typed(TableSchema known, Field field, BoundField plain) {
        CellReader reader =
                CellReader.of(field.type(), "/fields/" + known.fields().indexOf(field));
        return new BoundField(field, plain.column(), MissingValues.of(known, field), reader, plain.mark());
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

    /** How numbers are written in columns of which nothing is known. */
    DecimalMark mark() {
        return mark;
    }

    List<String> names() {
        return fields.stream().map(bound -> bound.field().name()).toList();
    }

    List<BoundField> fields() {
        return fields;
    }

    /** The place of a field among all of the schema. */
    int indexOf(String name) {
        Integer index = indexes.get(name);
        if (index == null) {
            throw unknown(name);
        }
        return index;
    }

    boolean has(String name) {
        return indexes.containsKey(name);
    }

    private NoSuchElementException unknown(String name) {
        if (schema != null) {
            schema.getField(name); // throws, and lists the names
        }
        String nearest = Nearest.to(name, names())
                .map(near -> "; '" + near + "' is nearest")
                .orElse("");
        return new NoSuchElementException("The table '" + file + "' has no column '" + name + "'" + nearest
                + ". Its columns are: " + String.join(", ", names()));
    }
}
