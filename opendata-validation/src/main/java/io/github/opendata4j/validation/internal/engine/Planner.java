package io.github.opendata4j.validation.internal.engine;

import io.github.opendata4j.model.internal.scan.MissingValues;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.model.table.SchemaException;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.internal.engine.batch.BlankRecords;
import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.KeyMemory;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import io.github.opendata4j.validation.internal.engine.check.CellForms;
import io.github.opendata4j.validation.internal.engine.check.ColumnChecks;
import io.github.opendata4j.validation.internal.engine.check.SchemaVersion;
import io.github.opendata4j.validation.internal.engine.header.HeaderColumn;
import io.github.opendata4j.validation.internal.engine.national.ListedValues;
import io.github.opendata4j.validation.internal.engine.sieve.FieldSieves;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what a file is going to be checked for. */
final class Planner implements TablePlan {

    private final TableSchema schema;
    private final Conduct conduct;
    private final BlankRecords blank;
    private final FindingSink out;
    private boolean isSheet;
    private final Map<String, ColumnPlan> columns = new LinkedHashMap<>();
    private final List<RecordCheck> recordChecks = new ArrayList<>();

    Planner(TableSchema schema, Conduct conduct, BlankRecords blank, FindingSink out) {
        this.schema = schema;
        this.conduct = conduct;
        this.blank = blank;
        this.out = out;
    }

    /** Says that the table is a sheet of a workbook. */
    void inSheet() {
        isSheet = true;
    }

    @Override
    public TableSchema schema() {
        return schema;
    }

    @Override
    public RowForms rows() {
        return conduct.rows();
    }

    @Override
    public FindingSink out() {
        return out;
    }

    @Override
    public Optional<ColumnCells> column(String field) {
        ColumnPlan column = columns.get(field);
        return column == null ? Optional.empty() : Optional.of(column.cells());
    }

    @Override
    public void add(ColumnCells cells, CellCheck check) {
        Optional.ofNullable(columns.get(cells.field())).orElseThrow().add(check);
    }

    @Override
    public void add(RecordCheck check) {
        recordChecks.add(check);
    }

    /**
     * Adds a column with the checks of its field; none if it has no field, or one that can't be checked.
     *
     * @param column the column
     * @param keyMemory of which a check of uniqueness may take one part
     */
    void add(HeaderColumn column, KeyMemory keyMemory) {
        Field field = column.field();
        if (field == null) {
            return;
        }
        Location place = Location.ofField(field.name());
        if (columns.containsKey(field.name())) {
            boolean forbidden = SchemaVersion.of(schema) == SchemaVersion.TWO; // version 1 did not forbid it
            out.table(
                    "schema-field-duplicate",
                    place,
                    finding -> forbidden ? finding : finding.severity(Severity.WARNING));
            return;
        }
        try {
            String pointer = "/fields/" + placeOf(field);
            ColumnChecks checks = new ColumnChecks(field, pointer, conduct.cells(), out);
            MissingValues missing = MissingValues.of(schema, field);
            List<CellCheck> constraints = checks.constraints(keyMemory);
            ColumnPlan plan = new ColumnPlan(
                    new ColumnCells(field.name(), column.index()),
                    checks.type(missing, conduct.sheetValues(), blank),
                    constraints,
                    FieldSieves.of(sieved(field), missing.texts(), checks.pattern()));
            columns.put(field.name(), plan);
            if (isSheet && field.type() instanceof StringType) {
                plan.inSheet();
            }
        } catch (SchemaException e) {
            out.table(
                    "schema-invalid",
                    place,
                    finding -> finding.with("position", e.pointer()).with("actual", e.actual()));
        }
    }

    private Field sieved(Field field) {
        return conduct.cells() == CellForms.NATIONAL ? ListedValues.possible(field) : field;
    }

    /** Of the first of that name; fields are not compared, which takes its time. */
    private int placeOf(Field field) {
        int place = 0;
        while (!schema.fields().get(place).name().equals(field.name())) {
            place++;
        }
        return place;
    }

    /** The columns that were added so far. */
    List<ColumnCells> cells() {
        List<ColumnCells> cells = new ArrayList<>();
        for (ColumnPlan column : columns.values()) {
            cells.add(column.cells());
        }
        return cells;
    }

    /** All that was added. */
    CheckPlan plan() {
        return new CheckPlan(List.copyOf(columns.values()), recordChecks, blank, out);
    }
}
