package io.github.opendata4j.validation.internal.engine;

import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.Constraint;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.KeyMemory;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import io.github.opendata4j.validation.internal.engine.key.KeyColumn;
import io.github.opendata4j.validation.internal.engine.row.KeyCheck;
import java.util.ArrayList;
import java.util.List;

/** The keys of a schema: they share the memory for keys, unique fields and foreign keys included, in equal parts. */
final class Keys {

    private final TableSchema schema;
    private final KeyMemory memory;

    Keys(TableSchema schema, long memory) {
        this.schema = schema;
        int keys = uniqueFields(schema)
                + schema.uniqueKeys().size()
                + schema.foreignKeys().size()
                + (schema.primaryKey().isEmpty() ? 0 : 1);
        this.memory = new KeyMemory(memory, keys);
    }

    private static int uniqueFields(TableSchema schema) {
        int count = 0;
        for (Field field : schema.fields()) {
            for (Constraint constraint : field.constraints()) {
                count += constraint instanceof Constraint.Unique ? 1 : 0;
            }
        }
        return count;
    }

    /** What all of them may take. */
    KeyMemory memory() {
        return memory;
    }

    /** Adds the checks of the keys whose columns the file has; the others are said to be skipped. */
    void addTo(TablePlan plan) {
        if (!schema.primaryKey().isEmpty()) {
            add("primaryKey", schema.primaryKey(), plan);
        }
        for (List<String> fields : schema.uniqueKeys()) {
            add("uniqueKeys", fields, plan);
        }
    }

    private void add(String kind, List<String> fields, TablePlan plan) {
        List<String> unknown =
                fields.stream().filter(name -> schema.findField(name).isEmpty()).toList();
        List<String> missing =
                fields.stream().filter(name -> plan.column(name).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            // the national validator knows no other key than the primary one
            boolean harmless = plan.rows() == RowForms.NATIONAL && !kind.equals("primaryKey");
            Severity severity = harmless ? Severity.WARNING : Severity.ERROR;
            plan.out()
                    .table(
                            "schema-key-unknown-field",
                            Location.none(),
                            finding -> finding.severity(severity).with("fields", unknown));
        } else if (missing.isEmpty()) {
            plan.add(check(kind, columns(fields, plan), plan.rows()));
        } else {
            plan.skip(kind, missing);
        }
    }

    private List<KeyColumn> columns(List<String> fields, TablePlan plan) {
        List<KeyColumn> columns = new ArrayList<>();
        for (ColumnCells cells : plan.columns(fields)) {
            columns.add(KeyColumn.of(cells, schema.getField(cells.field()).type()));
        }
        return columns;
    }

    private RecordCheck check(String kind, List<KeyColumn> columns, RowForms rows) {
        if (!kind.equals("primaryKey")) {
            return KeyCheck.ofUniqueKey(columns, memory);
        }
        return rows == RowForms.NATIONAL
                ? KeyCheck.ofPrimaryKeyWithGaps(columns, memory)
                : KeyCheck.ofPrimaryKey(columns, memory);
    }
}
